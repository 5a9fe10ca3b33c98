// The README's quick start, copied here by scripts/consumers.mjs.
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';

createRoot(document.getElementById('root')).render(createElement(App));

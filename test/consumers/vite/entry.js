// The README's first code, as scripts/consumers.mjs lays it here.
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';

createRoot(document.getElementById('root')).render(createElement(App));

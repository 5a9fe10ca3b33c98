import type { Browser } from 'puppeteer-core';

export function findOldChromium(): Promise<string>;
export function launchOldChromium(): Promise<Browser>;

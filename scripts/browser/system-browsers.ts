import { homedir } from 'node:os';
import path from 'node:path';

/**
 * Where Chrome and Chromium usually are on this system.
 * @example listSystemBrowsers() → ['/usr/bin/google-chrome', …]
 */
export function listSystemBrowsers(): readonly string[] {
  if (process.platform === 'win32') return listWindowsBrowsers();
  return process.platform === 'darwin' ? listMacBrowsers() : LINUX_BROWSERS;
}

const LINUX_BROWSERS = [
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
];

function listMacBrowsers(): string[] {
  const folders = ['/Applications', path.join(homedir(), 'Applications')];
  const names = ['Google Chrome', 'Chromium'];
  return folders.flatMap((folder) =>
    names.map((name) => path.join(folder, `${name}.app`, 'Contents/MacOS', name)),
  );
}

function listWindowsBrowsers(): string[] {
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
    (variable) => process.env[variable] ?? [],
  );
  const programs = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe'];
  return folders.flatMap((folder) => programs.map((program) => path.join(folder, program)));
}

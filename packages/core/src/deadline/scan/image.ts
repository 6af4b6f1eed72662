import { lineOfNode } from './node-line.ts';
import type { Usage } from './usage.ts';
import { usageOf } from './usage.ts';

/** Names of releases, as tags of images have them, and their versions. */
const debianNames = {
  wheezy: '7',
  jessie: '8',
  stretch: '9',
  buster: '10',
  bullseye: '11',
  bookworm: '12',
  trixie: '13',
} as const;
const ubuntuNames = {
  trusty: '14.04',
  xenial: '16.04',
  bionic: '18.04',
  focal: '20.04',
  jammy: '22.04',
  noble: '24.04',
} as const;

/**
 * What an image of containers is made of: `node:18-alpine3.17` is Node.js 18 on Alpine 3.17. Only the official images: what is
 * in any other nobody can tell by its name.
 */
export function usagesOfImage(reference: string, line: number): Usage[] {
  const official =
    /^(?:(?:docker\.io|public\.ecr\.aws\/docker)\/)?(?:library\/)?([a-z]+):([\w.-]{1,128})(?:@sha256:[0-9a-f]+)?$/;
  const [, name = '', tag = ''] = official.exec(reference.trim()) ?? [];
  const version = /^\d+(\.\d+)*/.exec(tag)?.[0] ?? '';
  switch (name) {
    case 'node':
      return [...usageOf('nodejs', lineOfNode(tag), line), ...usagesOfBase(tag, line)];
    case 'python':
      return [...usageOf('python', minorOf(version), line), ...usagesOfBase(tag, line)];
    case 'ubuntu':
      return usageOf('ubuntu', minorOf(version) || namedIn(tag, ubuntuNames), line);
    case 'debian':
      return usageOf('debian', majorOf(version) || namedIn(tag, debianNames), line);
    case 'alpine':
      return usageOf('alpine', minorOf(version), line);
    default:
      return [];
  }
}

/** What an image is built on, where its tag says so. */
function usagesOfBase(tag: string, line: number): Usage[] {
  const alpine = /-alpine(\d+\.\d+)$/.exec(tag)?.[1];
  if (alpine !== undefined) return usageOf('alpine', alpine, line);
  return usageOf('debian', namedIn(tag, debianNames), line);
}

function namedIn(tag: string, names: Readonly<Record<string, string>>): string {
  const found = Object.entries(names).find(([name]) => tag.split('-').includes(name));
  return found?.[1] ?? '';
}

function majorOf(version: string): string {
  return version.split('.')[0] ?? '';
}

function minorOf(version: string): string {
  return version.split('.').slice(0, 2).join('.');
}

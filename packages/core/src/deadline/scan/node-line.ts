/** Names of the lines of Node.js with long-term support, as `.nvmrc` and tags of images have them. */
const names = {
  argon: '4',
  boron: '6',
  carbon: '8',
  dubnium: '10',
  erbium: '12',
  fermium: '14',
  gallium: '16',
  hydrogen: '18',
  iron: '20',
  jod: '22',
  krypton: '24',
} as const satisfies Record<string, string>;

/** The line of Node.js that a version is of, `v18.12.0` or `lts/hydrogen`; `''` = whatever is newest, or none. */
export function lineOfNode(version: string): string {
  const text = version
    .trim()
    .toLowerCase()
    .replace(/^lts\//, '');
  const major = /^v?(\d{1,3})(\.|-|$)/.exec(text)?.[1];
  if (major !== undefined) return major;
  const found = Object.entries(names).find(([name]) => text === name || text.startsWith(`${name}-`));
  return found?.[1] ?? '';
}

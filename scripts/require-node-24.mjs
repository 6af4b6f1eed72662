// npm puts node_modules/.bin first on the PATH of its scripts, and on Linux x64 an optional dependency puts Node 24
// there. Everyone else brings their own: say so plainly instead of failing later on a syntax this Node does not know.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `fortify needs Node 24 or newer; this is ${process.version} on ${process.platform}-${process.arch}.\n` +
      'On Linux x64 "npm ci" installs one by itself (unless optional dependencies are left out).\n' +
      'Elsewhere install it from https://nodejs.org or with your version manager: .node-version names it.',
  );
  process.exit(1);
}

import module from 'node:module';
if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error('fortify needs Node 24 or newer; this is ' + process.version);
  process.exit(2);
}
module.enableCompileCache();
const { cli } = await import('./index.js');
await cli(import.meta.dirname);

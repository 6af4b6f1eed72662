// What bench/openapi.mjs runs beside fortify: swagger-parser reads a document, resolves its references, and the deprecated operations
// are counted.
const { default: SwaggerParser } = await import(
  new URL('node_modules/@apidevtools/swagger-parser/lib/index.js', import.meta.url)
);

const { paths } = await SwaggerParser.dereference(process.argv[2]);
const operations = Object.values(paths).flatMap((item) => Object.values(item));
console.log(operations.filter(({ deprecated }) => deprecated === true).length);

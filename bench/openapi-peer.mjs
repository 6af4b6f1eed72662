// What bench/openapi.mjs runs beside fortify: swagger-parser reads a document, resolves its references, and the deprecated operations
// are counted.
import SwaggerParser from '@apidevtools/swagger-parser';

const { paths } = await SwaggerParser.dereference(process.argv[2]);
const operations = Object.values(paths).flatMap((item) => Object.values(item));
console.log(operations.filter(({ deprecated }) => deprecated === true).length);

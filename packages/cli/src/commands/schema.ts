import { configJsonSchema, reportJsonSchema } from '@fortify/core/json-schema';
import { formatJson } from '@fortify/core/report/json';
import { exitCodes } from '@fortify/core/verdict/exit-code';
import { type CommonOptions, writeResult } from '../options.ts';
import type { CliPorts } from '../ports.ts';

/** `fortify schema [config|report]`: the JSON Schema of `fortify.yml`, or of the report. */
export async function schema(name: string, options: CommonOptions, ports: CliPorts): Promise<number> {
  await writeResult(formatJson(name === 'report' ? reportJsonSchema() : configJsonSchema()), options, ports);
  return exitCodes.ok;
}

import { configurationError } from '@fortify/core/error';
import { FormatError } from '@fortify/core/history/import/parsed-samples';
import { readWholeJson } from '@fortify/core/history/import/whole-json';
import { journeyOfHar } from '@fortify/core/synthetic/har';
import { kebabCase } from '@fortify/core/text/kebab-case';
import { count, quote } from '@fortify/core/text/plain';
import { exitCodes } from '@fortify/core/verdict/exit-code';
import { readTextPieces } from '@fortify/store/text-file';
import { type CommonOptions, note, writeResult } from '../options.ts';
import type { CliPorts } from '../ports.ts';

/** The options of `fortify synthetic import-har`. */
export interface ImportHarOptions extends CommonOptions {
  readonly id?: string;
}

/** `fortify synthetic import-har FILE`: writes a journey that a person can edit, without cookies and secrets. */
export async function importHar(file: string, options: ImportHarOptions, ports: CliPorts): Promise<number> {
  const id = options.id ?? 'journey';
  if (!kebabCase.test(id) || id.length > 100)
    throw configurationError('--id', `${quote(id)}: expected an id in kebab-case, such as checkout`);
  try {
    const { yaml, variables, steps, leftOut } = journeyOfHar(await readWholeJson(readTextPieces(file)), id);
    await writeResult(yaml, options, ports);
    note(`${count(steps, 'step')}; ${count(leftOut, 'request')} of the recording left out`, options, ports);
    if (variables.length > 0)
      note(`Secrets were left out. Set in the environment: ${variables.join(', ')}`, options, ports);
    return exitCodes.ok;
  } catch (error) {
    if (error instanceof FormatError) throw configurationError(file, error.message);
    throw error;
  }
}

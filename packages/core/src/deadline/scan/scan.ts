import { count, plainLine } from '../../text/plain.ts';
import type { CatalogueRow } from '../catalogue.ts';
import type { FilePlace, Sighting, SourceReading } from '../reading.ts';
import type { ScanConfig } from '../sources.ts';
import { scanDockerfile } from './dockerfile.ts';
import { scanDescriptor, scanManifest, scanNodeVersion, scanPackage } from './project.ts';
import type { Scanned } from './usage.ts';
import { scanAction, scanWorkflow } from './workflow.ts';

/** What is looked into, by the last part of its path, or by the whole of it. */
const scanners: readonly { readonly path: RegExp; readonly glob: string; readonly scan: (text: string) => Scanned }[] =
  [
    { glob: '.github/workflows/*.{yml,yaml}', path: /^\.github\/workflows\/[^/]+\.ya?ml$/, scan: scanWorkflow },
    { glob: '{**,.github/**}/action.{yml,yaml}', path: /(^|\/)action\.ya?ml$/, scan: scanAction },
    { glob: '**/package.json', path: /(^|\/)package\.json$/, scan: scanPackage },
    { glob: '**/{.nvmrc,.node-version}', path: /(^|\/)\.(nvmrc|node-version)$/, scan: scanNodeVersion },
    {
      glob: '{**,.devcontainer/**,.github/**,.docker/**}/*{[Dd]ocker,[Cc]ontainer}file*',
      path: /(^|\/)([\w.-]+[._-])?(Docker|Container)file([._-][\w.-]+)?$/i,
      scan: scanDockerfile,
    },
    { glob: '**/manifest.{yml,yaml}', path: /(^|\/)manifest\.ya?ml$/, scan: scanManifest },
    { glob: '**/atlassian-connect.json', path: /(^|\/)atlassian-connect\.json$/, scan: scanDescriptor },
  ];

/** Globs of all files that are looked into. */
export const scannedGlobs: readonly string[] = scanners.map(({ glob }) => glob);

interface Found {
  readonly row: CatalogueRow;
  /** The first of them is shown. */
  readonly places: FilePlace[];
}

/** Looks through the files of a repository, one after the other. */
export function createScan({ severity }: ScanConfig) {
  const found = new Map<string, Found>();
  const faults: string[] = [];
  return {
    look(file: string, text: string): void {
      const path = file.replaceAll('\\', '/');
      const scanned = scanners.find((scanner) => scanner.path.test(path))?.scan(text) ?? { usages: [] };
      if ('fault' in scanned) return void faults.push(`${plainLine(path, 150)} ${scanned.fault}`);
      for (const { row, line } of scanned.usages) {
        const known = found.get(row.id) ?? { row, places: [] };
        found.set(row.id, known);
        if (!known.places.some((place) => place.file === path)) known.places.push({ file: path, line });
      }
    },
    /** A file that could not be read at all. */
    miss: (fault: string): void => void faults.push(fault),
    reading(): SourceReading {
      const [first, ...others] = faults;
      const problem = others.length === 0 ? first : `${first}, and ${count(others.length, 'other file')} as well`;
      return {
        kind: 'scan',
        id: 'scan',
        document: '',
        severity,
        mistakes: [],
        sightings: [...found.values()].map((each) => sightingOf(each, severity)),
        problems: problem === undefined ? [] : [problem],
        missing: problem === undefined ? 'resolved' : 'inconclusive',
      };
    },
  };
}

function sightingOf({ row, places }: Found, severity: Sighting['severity']): Sighting {
  const [first, ...others] = places;
  const shown = others.slice(0, 3).map(({ file, line }) => `${plainLine(file, 150)}:${line}`);
  const rest = others.length - shown.length;
  const also = shown.length === 0 ? '' : `also used in ${shown.join(', ')}`;
  const evidence = [`${also}${rest === 0 ? '' : ` and ${count(rest, 'other file')}`}`, row.note ?? ''];
  return {
    ...sightingOfRow(row, severity),
    evidence: evidence.filter((part) => part !== '').join('; '),
    place: first ?? null,
  };
}

/** A row of the catalogue that counts, whatever the repository uses. */
export function sightingOfRow(
  { id, title, date, source, note }: CatalogueRow,
  severity: Sighting['severity'],
): Sighting {
  return {
    id,
    title,
    ending: { date },
    evidence: note ?? 'by the catalogue',
    url: source,
    severity,
    candidate: false,
    place: null,
  };
}

import { isPair, isScalar, type Scalar, visit } from 'yaml';
import { usagesOfImage } from './image.ts';
import { parseLocated } from './located-yaml.ts';
import { type Scanned, type Usage, usageOf } from './usage.ts';

/**
 * What a workflow of GitHub uses: images of runners, also by way of a matrix, actions (pinned to a commit with the version
 * behind it as a comment, too), images of containers, and versions of Node.js.
 */
export function scanWorkflow(text: string): Scanned {
  const located = parseLocated(text);
  if (located === null) return { fault: 'is no YAML' };
  const usages: Usage[] = [];
  visit(located.document, {
    Scalar(position, node, path) {
      if (position === 'key' || (typeof node.value !== 'string' && typeof node.value !== 'number')) return;
      const keys = path.filter(isPair).map(({ key }) => (isScalar(key) ? String(key.value) : ''));
      usages.push(...usagesOf(node, keys, located.lineOf(node)));
    },
  });
  return { usages };
}

/** What a metadata file of an action uses: what it runs on, and what its steps use. */
export function scanAction(text: string): Scanned {
  const located = parseLocated(text);
  if (located === null) return { fault: 'is no YAML' };
  const using = located.document.getIn(['runs', 'using'], true);
  const runtime = isScalar(using) ? usageOf('github-action-runtime', String(using.value), located.lineOf(using)) : [];
  const steps = scanWorkflow(text);
  return { usages: [...runtime, ...('usages' in steps ? steps.usages : [])] };
}

/** What a value uses, by the keys that it stands under. */
function usagesOf(node: Scalar, keys: readonly string[], line: number): Usage[] {
  const value = String(node.value);
  const last = keys.at(-1) ?? '';
  if (last === 'uses') return usagesOfStep(value, node.comment ?? '', line);
  if (keys.includes('runs-on') || keys.includes('matrix')) {
    const image = usageOf('github-runner-image', value, line);
    if (image.length > 0) return image;
  }
  if (last === 'container' || (last === 'image' && !keys.includes('with'))) return usagesOfImage(value, line);
  const isNode = last === 'node-version' || (keys.includes('matrix') && /^node/i.test(last));
  return isNode ? usageOf('nodejs', /^v?(\d+)(\.|$)/.exec(value)?.[1] ?? '', line) : [];
}

function usagesOfStep(value: string, comment: string, line: number): Usage[] {
  if (value.startsWith('docker://')) return usagesOfImage(value.slice('docker://'.length), line);
  const [, action = '', reference = ''] = /^([\w.-]+\/[\w.-]+)(?:\/[^@\s]*)?@([\w./-]+)$/.exec(value) ?? [];
  const version = /^[0-9a-f]{40}$/.test(reference) ? (/\bv?\d+(\.\d+)*/.exec(comment)?.[0] ?? '') : reference;
  const major = /^v?(\d+)(\.|$)/.exec(version)?.[1];
  return major === undefined ? [] : usageOf('github-action', `${action}@v${major}`, line);
}

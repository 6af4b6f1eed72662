import { isPair, isScalar, isSeq, type Scalar, visit } from 'yaml';
import { usagesOfImage } from './image.ts';
import { type LocatedDocument, parseLocated } from './located-yaml.ts';
import { lineOfNode } from './node-line.ts';
import { type Scanned, type Usage, usageOf } from './usage.ts';

/** What a workflow of GitHub uses. */
export function scanWorkflow(text: string): Scanned {
  const located = parseLocated(text);
  return located === null ? { fault: 'is no YAML' } : { usages: usagesOfJobs(located, text) };
}

/** What a metadata file of an action uses: what it runs on, and what its steps use. */
export function scanAction(text: string): Scanned {
  const located = parseLocated(text);
  if (located === null) return { fault: 'is no YAML' };
  const using = located.document.getIn(['runs', 'using'], true);
  const runtime = isScalar(using) ? usageOf('github-action-runtime', String(using.value), located.lineOf(using)) : [];
  return { usages: [...runtime, ...usagesOfJobs(located, text)] };
}

/**
 * What jobs and steps use: images of runners, also by way of a matrix, actions (pinned to a commit with the version
 * behind it as a comment, too), images of containers, and versions of Node.js.
 */
function usagesOfJobs({ document, lineOf }: LocatedDocument, text: string): Usage[] {
  const usages: Usage[] = [];
  // Where jobs run is a matter of what a matrix gives to runs-on, and of no other of its values.
  const runners = [...text.matchAll(/runs-on:[^#]{0,80}?matrix\.([\w-]+)/g)].map(([, key = '']) => key);
  const take = (node: Scalar, path: readonly unknown[], line: number) => {
    if (typeof node.value !== 'string' && typeof node.value !== 'number') return;
    const isOwn = path.some(
      (each) => isSeq(each) && each.items.some((item) => isScalar(item) && item.value === 'self-hosted'),
    );
    const keys = path.filter(isPair).map(({ key }) => (isScalar(key) ? String(key.value) : ''));
    usages.push(...usagesOf(node, keys, isOwn ? [] : ['runs-on', ...runners], line));
  };
  visit(document, {
    Scalar(position, node, path) {
      if (position !== 'key') take(node, path, lineOf(node));
    },
    Alias(_, alias, path) {
      const node = alias.resolve(document);
      if (isScalar(node)) take(node, path, lineOf(alias));
    },
  });
  return usages;
}

/** Keys under which a version of Node.js stands, in a matrix or as an input. */
const nodeKeys = ['node', 'nodejs', 'node-version', 'node-versions', 'node_version', 'node_versions'];

/** What a value uses, by the keys that it stands under; `runnerKeys` are those of images of GitHub's runners. */
function usagesOf(node: Scalar, keys: readonly string[], runnerKeys: readonly string[], line: number): Usage[] {
  const value = String(node.value);
  const last = keys.at(-1) ?? '';
  const isOfMatrix = keys.includes('matrix');
  // What a matrix leaves out does not run.
  if (isOfMatrix && keys.includes('exclude')) return [];
  if (last === 'uses') return usagesOfStep(value, node.comment ?? '', line);
  if (runnerKeys.some((key) => keys.includes(key)) && (isOfMatrix || keys.includes('runs-on'))) {
    const quoted = [...value.matchAll(/["']([\w.-]+)["']/g)].map(([, label = '']) => label);
    const labels = value.includes('${{') ? quoted : [value];
    const images = labels.flatMap((label) => usageOf('github-runner-image', label.toLowerCase(), line));
    if (images.length > 0) return images;
  }
  if (last === 'container' || (last === 'image' && !keys.includes('with'))) return usagesOfImage(value, line);
  const isNode = nodeKeys.includes(last) && (isOfMatrix || keys.includes('with'));
  return isNode ? usageOf('nodejs', lineOfNode(value), line) : [];
}

function usagesOfStep(value: string, comment: string, line: number): Usage[] {
  if (value.startsWith('docker://')) return usagesOfImage(value.slice('docker://'.length), line);
  const [, action = '', reference = ''] = /^([\w.-]+\/[\w.-]+)(?:\/[^@\s]*)?@([\w./-]+)$/.exec(value) ?? [];
  const version = /^[0-9a-f]{40}$/.test(reference) ? (/\bv?\d+(\.\d+)*/.exec(comment)?.[0] ?? '') : reference;
  const major = /^v?(\d+)(\.|$)/.exec(version)?.[1];
  return major === undefined ? [] : usageOf('github-action', `${action.toLowerCase()}@v${major}`, line);
}

import { readFileSync } from 'node:fs';
import { parseConfig } from '@fortify/core/config/parse-config';
import { computeObjectives } from '@fortify/core/slo/evaluate';
import { resolveObjectives } from '@fortify/core/slo/resolve';
import { judgeObjective } from '@fortify/core/verdict/objective';
import { recallOutline } from '@fortify/pipeline/history/recall';
import { createDirectoryStore } from '@fortify/store/directory-store';

const nowMs = Date.parse(readFileSync('/tmp/b/now1000', 'utf8'));
const { config } = parseConfig('fortify.yml', 'version: 1\nobjectives: [{ id: a, target: 99.9% }]\n', {});
for (let i = 0; i < 60; i++) {
  const a = performance.now();
  const { history } = await recallOutline(createDirectoryStore('/tmp/b/h1000'));
  const b = performance.now();
  const f = await computeObjectives(resolveObjectives(config, history), config, history, nowMs);
  const c = performance.now();
  f.map((x) => judgeObjective(x, nowMs));
  const d = performance.now();
  console.log((b - a).toFixed(1), (c - b).toFixed(1), (d - c).toFixed(1));
}

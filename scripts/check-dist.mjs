// Run after a build, which wipes and rebuilds dist/: whatever git now sees there was stale or missing.
import { execFileSync } from 'node:child_process';

const changed = execFileSync('git', ['status', '--porcelain', '--', 'dist'], { encoding: 'utf8' });
if (changed !== '') {
  console.error(`dist/ does not match the sources. It has been rebuilt; commit it:\n${changed}`);
  process.exit(1);
}

import type { ChildProcess } from 'node:child_process';
import { kill, platform } from 'node:process';

/** Whether a process can have a group of its own, and be ended with all it has started. */
export const hasGroups = platform !== 'win32';

/** Ends a process that was started `detached`, whoever it has started, and what anybody may still hold open. */
export function endGroup(child: ChildProcess): void {
  try {
    if (hasGroups && child.pid !== undefined) kill(-child.pid, 'SIGKILL');
  } catch {
    // They are gone already.
  }
  child.kill('SIGKILL');
  for (const stream of child.stdio) stream?.destroy();
}

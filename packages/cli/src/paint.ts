import { styleText } from 'node:util';
import type { Environment } from '@fortify/core/config/environment';
import type { Paint } from '@fortify/core/report/text';

const styles = { good: 'green', warning: 'yellow', bad: 'red', muted: 'dim', strong: 'bold' } as const;

/** Colours for a stream: only on a terminal, and none where NO_COLOR is set. */
export function createPaint({ isTTY }: NodeJS.WriteStream, environment: Environment): Paint {
  const isPlain = isTTY !== true || (environment['NO_COLOR'] ?? '') !== '';
  return (text, emphasis) => (isPlain ? text : styleText(styles[emphasis], text, { validateStream: false }));
}

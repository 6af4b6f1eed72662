import { styleText } from 'node:util';
import type { Paint } from '@fortify/core/report/text';

const styles = { good: 'green', warning: 'yellow', bad: 'red', muted: 'dim', strong: 'bold' } as const;

/** Colours for a stream: none unless it is a terminal, and none with NO_COLOR. */
export function createPaint(stream: NodeJS.WriteStream): Paint {
  return (text, emphasis) => styleText(styles[emphasis], text, { stream });
}

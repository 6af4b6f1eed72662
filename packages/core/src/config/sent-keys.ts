/** The sections of a config of which a run sends something: what it checks, where it reads deadlines, where it publishes to. */
export type SendingSection = 'checks' | 'deprecations' | 'sinks';

/** Every section that something is sent of. */
export const sendingSections: readonly SendingSection[] = ['checks', 'deprecations', 'sinks'];

/** Keys, however deep in a section, of what is sent and otherwise of no use: mostly credentials. */
const sentKeys = ['headers', 'auth', 'body', 'variables'];

/**
 * Whether a run that sends something of some sections alone has a use for what is under some keys. Sinks are of no other use;
 * what is checked has a name and a cadence, too, which matter to whoever judges it.
 */
export function isUsedBy(sends: readonly SendingSection[]): (keys: readonly string[]) => boolean {
  return ([section, ...keys]) => {
    const sending = sendingSections.find((each) => each === (section === 'defaults' ? 'checks' : section));
    if (sending === undefined || sends.includes(sending)) return true;
    return sending !== 'sinks' && !keys.some((key) => sentKeys.includes(key));
  };
}

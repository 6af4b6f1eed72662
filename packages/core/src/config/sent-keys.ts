/** The sections of a config of which a run sends something: what it checks, where it reads deadlines, where it publishes to. */
export const sendingSections = ['checks', 'deprecations', 'sinks'] as const;
export type SendingSection = (typeof sendingSections)[number];

/**
 * Whether a run that sends something of some sections alone has a use for what is under some keys, list indices left out. A sink
 * is of no other use; what is checked has a name and a cadence, too, which matter to whoever judges it.
 */
export function isUsedBy(sends: readonly SendingSection[]): (keys: readonly string[]) => boolean {
  return ([section = '', ...keys]) => {
    const sending = sendingSections.find((each) => each === (section === 'defaults' ? 'checks' : section));
    return sending === undefined || sends.includes(sending) || !isOnlySent[sending](keys);
  };
}

/** Keys of a check, and of a step of a journey, that are sent and otherwise of no use: mostly credentials. */
const sentKeys = ['headers', 'auth', 'body', 'send', 'trust'];

const isOnlySent: Readonly<Record<SendingSection, (keys: readonly string[]) => boolean>> = {
  checks: ([key = '', inJourney, inStep = '']) =>
    sentKeys.includes(key) ||
    (key === 'journey' && (inJourney === 'variables' || (inJourney === 'steps' && sentKeys.includes(inStep)))),
  deprecations: ([, inSource]) => inSource === 'headers',
  sinks: () => true,
};

/** A named preset of rules: a fragment of fortify.yml that lies under what the user wrote, key by key. */
export interface Profile {
  readonly summary: string;
  /** What a user of the profile must know, shown whenever it is used. */
  readonly notice: string;
  readonly source: string;
  readonly defaults: Readonly<Record<string, unknown>>;
  readonly objectives: readonly Readonly<Record<string, unknown> & { id: string }>[];
  readonly gate: Readonly<Record<string, unknown>>;
  /** Every check with base URLs probes the same path on them. */
  readonly onePath: boolean;
}

/**
 * The presets. Atlassian's rules are those of its pages "App availability success rate" (14 November 2022) and
 * "Reliability requirements" (1 December 2022), as they bind since 24 April 2023: GET, exactly 200, within 3 seconds,
 * redirects not followed, one path on every base URL, 99.9 % over 28 days for each base URL on its own, probed about
 * every 60 seconds, each probe counting (so none is confirmed by another); the alert rule is one or more failed checks in the last 15 minutes.
 */
export const profiles = {
  'atlassian-cloud-fortified': {
    summary:
      'Atlassian Cloud Fortified: GET, exactly 200 within 3 s, no redirects, 99.9% over 28 days for each base URL',
    notice:
      'Profile atlassian-cloud-fortified: Atlassian retires the Cloud Fortified programme on 2026-12-31 (no new ' +
      'applications since 2026-09-01); its successor is Atlassian Enterprise Certified. The rules applied are those ' +
      'in force since 2023-04-24.',
    source:
      'https://developer.atlassian.com/platform/marketplace/cloud-fortified-apps-program-app-availability-success-rate/',
    defaults: { every: '60s', timeout: '3s', expect: { status: 200 }, method: 'GET', redirects: 0, confirm: 0 },
    objectives: [{ id: 'availability', target: '99.9%', window: '28d', per: 'check', budgeting: 'occurrences' }],
    gate: { recent: { window: '15m', failures: 1 } },
    onePath: true,
  },
} as const satisfies Record<string, Profile>;

export type ProfileName = keyof typeof profiles;

/** The names of the presets. */
export const profileNames = Object.keys(profiles) as [ProfileName, ...ProfileName[]];

/** The preset of that name, or `null`. */
export function findProfile(name: unknown): Profile | null {
  return profileNames.includes(name as ProfileName) ? profiles[name as ProfileName] : null;
}

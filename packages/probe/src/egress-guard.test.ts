import { expect, test } from 'vitest';
import { createEgressGuard } from './egress-guard.ts';

const open = { allow: [], deny: [] };

/** Whether a literal address, and a name that leads to it, may be probed. */
function permits(
  address: string,
  { allow = [] as string[], deny = [] as string[], isUntrusted = false } = {},
): boolean {
  const guard = createEgressGuard({ allow, deny }, isUntrusted);
  const attempts = [() => guard.checkHost(address), () => guard.permit('name.example', [address])].map((attempt) => {
    try {
      attempt();
      return true;
    } catch (error) {
      expect(error).toMatchObject({ reason: 'blocked' });
      return false;
    }
  });
  expect(attempts[0]).toBe(attempts[1]);
  return attempts[0] ?? false;
}

test.each([
  '169.254.169.254',
  '169.254.170.2',
  'fd00:ec2::254',
  'fd00:ec2::23',
  'fd20:ce::254',
  '100.100.100.200',
  '168.63.129.16',
  'fe80::1',
  '::ffff:169.254.169.254',
  '::ffff:a9fe:a9fe',
  '64:ff9b::a9fe:a9fe',
  '64:ff9b::169.254.169.254',
])('%s is refused, unless it is allowed by name', (address) => {
  expect(permits(address)).toBe(false);
  expect(permits(address, { allow: [address] })).toBe(true);
  expect(permits(address, { allow: [address], deny: [address] })).toBe(false);
});

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.16.0.1',
  '192.168.1.1',
  '100.64.0.1',
  '0.0.0.0',
  '::1',
  'fd12::1',
  '::ffff:10.0.0.1',
])('%s is for our own config, and not for a stranger', (address) => {
  expect(permits(address)).toBe(true);
  expect(permits(address, { isUntrusted: true })).toBe(false);
  expect(permits(address, { isUntrusted: true, allow: ['0.0.0.0/0', '::/0'] })).toBe(false);
});

test.each(['93.184.216.34', '2606:2800:220:1::1', '172.32.0.1', '100.128.0.1'])('%s is for everyone', (address) => {
  expect(permits(address, { isUntrusted: true })).toBe(true);
  expect(permits(address, { deny: ['0.0.0.0/0', '::/0'] })).toBe(false);
});

test('names are allowed and denied by glob, whatever they lead to', () => {
  const guard = createEgressGuard({ allow: ['*.internal.example'], deny: ['*.evil.example'] }, false);
  expect(guard.permit('db.internal.example', ['169.254.1.1'])).toEqual(['169.254.1.1']);
  expect(() => guard.permit('db.internal.example.org', ['169.254.1.1'])).toThrow('blocked');
  for (const host of ['a.evil.example', 'A.EVIL.example', 'a.evil.example.']) {
    expect(() => guard.checkHost(host)).toThrow('blocked');
  }
});

test('of several addresses, those that are permitted are kept', () => {
  expect(createEgressGuard(open, false).permit('a.example', ['169.254.169.254', '192.0.2.1'])).toEqual(['192.0.2.1']);
  expect(() => createEgressGuard(open, false).permit('a.example', ['169.254.169.254'])).toThrow('blocked');
});

test.each(['10.0.0.0/33', '::/129', '10.0.0.0/x', 'a b', 'https://a.example', ''])('%j is no place', (entry) => {
  expect(() => createEgressGuard({ allow: [entry], deny: [] }, false)).toThrow(
    'expected an address, a CIDR range, or a host name or a glob of one',
  );
});

import { BlockList, isIP, isIPv4 } from 'node:net';
import type { EgressPolicy } from '@fortify/core/config/config';
import { configurationError } from '@fortify/core/error';
import { matchesGlob } from '@fortify/core/text/glob';
import { isHostGlob } from '@fortify/core/text/host-glob';
import { quote } from '@fortify/core/text/plain';
import { ProbeFault } from './fault.ts';

/** Decides where a probe may go. Throws a `ProbeFault` with reason `blocked` where it may not. */
export interface EgressGuard {
  /** Before anything is resolved: the name itself, or the address that stands in its place. */
  checkHost(host: string): void;
  /** Of the addresses a name resolved to, those that may be connected to: at least one. */
  permit(host: string, addresses: readonly string[]): readonly string[];
}

// Link-local addresses and the metadata services of clouds: whoever can make us fetch one of these can read credentials
// of the machine we run on. AWS and most others 169.254.169.254, AWS also fd00:ec2::254, and fd00:ec2::23 for the pods of EKS,
// Google fd20:ce::254, Alibaba 100.100.100.200, Azure's wire server 168.63.129.16.
const metadata = ['169.254.0.0/16', 'fe80::/10', 'fd00:ec2::/32', 'fd20:ce::254', '100.100.100.200', '168.63.129.16'];

// Loopback, private and shared address space (RFC 1122, 1918, 4193, 6598) and the unspecified address, which connects
// to loopback.
const privateRanges = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '::/128',
  '::1/128',
  'fc00::/7',
  // Reserved, benchmarking, multicast and translated ranges: nothing a stranger has any business with.
  '192.0.0.0/24',
  '198.18.0.0/15',
  '224.0.0.0/3',
  'fec0::/10',
  'ff00::/8',
  '64:ff9b:1::/48',
  '2002::/16',
];

/**
 * The guard of a run. `deny` wins over everything, `allow` over the rules that otherwise always hold: cloud metadata is
 * refused. When the config comes from a stranger (a pull request from a fork), private ranges are refused too, and its
 * `allow` counts for nothing.
 */
export function createEgressGuard({ allow, deny }: EgressPolicy, isUntrusted: boolean): EgressGuard {
  // A stranger's config does not get to say what a stranger may reach.
  const [allowed, denied] = [createMatcher(isUntrusted ? [] : allow), createMatcher(deny)];
  const { address: isMetadata } = createMatcher(metadata);
  const refused = createMatcher(isUntrusted ? [...metadata, ...privateRanges] : metadata);
  const faultOf = (host: string, address: string): string | null => {
    if (denied.host(host) || denied.address(address)) return 'egress.deny forbids it';
    if (allowed.host(host) || allowed.address(address)) return null;
    if (!refused.address(address)) return null;
    return isMetadata(address)
      ? 'it is a link-local or cloud metadata address, refused unless egress.allow names it'
      : 'it is a private address, refused for a pull request from a fork';
  };
  return {
    checkHost(host) {
      if (denied.host(host)) throw new ProbeFault('blocked', 'egress.deny forbids this host');
      const fault = isIP(host) === 0 ? null : faultOf(host, host);
      if (fault !== null) throw new ProbeFault('blocked', `the address is not probed: ${fault}`);
    },
    permit(host, addresses) {
      const permitted = addresses.filter((address) => faultOf(host, address) === null);
      if (permitted.length > 0 || addresses.length === 0) return permitted;
      throw new ProbeFault(
        'blocked',
        `the name leads to an address that is not probed: ${faultOf(host, addresses[0] ?? '')}`,
      );
    },
  };
}

function createMatcher(entries: readonly string[]) {
  const list = new BlockList();
  const names: string[] = [];
  for (const entry of entries) {
    const [address = '', prefix] = entry.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (isHostGlob(entry)) names.push(entry.toLowerCase());
    else if (isIP(address) !== 0 && prefix === undefined) list.addAddress(address, family);
    else if (isIP(address) !== 0 && isPrefix(prefix, family)) list.addSubnet(address, Number(prefix), family);
    else
      throw configurationError(
        'egress',
        `${quote(entry)}: expected an address, a CIDR range, or a host name or a glob of one`,
      );
  }
  const isEmpty = list.rules.length === 0;
  return {
    host: (host: string) => names.some((name) => matchesGlob(name, host.toLowerCase().replace(/\.$/, ''))),
    // Asking a list that is empty would cost as much as any.
    address: (address: string) =>
      !isEmpty && addressesIn(address).some((inner) => list.check(inner, isIPv4(inner) ? 'ipv4' : 'ipv6')),
  };
}

/** An address and, of an IPv6 address that carries an IPv4 one (mapped, or NAT64 of RFC 6052), that too. */
function addressesIn(address: string): string[] {
  if (isIP(address) !== 6) return [address];
  const url = new URL(`http://[${address.replace(/%.*/, '')}]`);
  const groups = /^\[(?:::ffff:|64:ff9b::)([0-9a-f]{1,4}):([0-9a-f]{1,4})\]$/.exec(url.hostname);
  if (groups === null) return [address.replace(/%.*/, '')];
  const bytes = [groups[1], groups[2]].flatMap((group = '') => {
    const number = Number.parseInt(group, 16);
    return [number >> 8, number & 255];
  });
  return [address, bytes.join('.')];
}

function isPrefix(prefix: string | undefined, family: 'ipv4' | 'ipv6'): boolean {
  return /^\d{1,3}$/.test(prefix ?? '') && Number(prefix) <= (family === 'ipv4' ? 32 : 128);
}

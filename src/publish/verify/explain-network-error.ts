/** What Node calls the troubles of a connection, in sentences. */
const sentences: Readonly<Record<string, (host: string) => string>> = {
  ENOTFOUND: (host) =>
    `There is no machine of the name ${host}. Is the address right, and does this machine have a network?`,
  EAI_AGAIN: (host) => `Nobody could be asked where ${host} is. Does this machine have a network?`,
  ECONNREFUSED: (host) => `No web server listens at ${host}.`,
  ECONNRESET: (host) => `${host} broke the connection off, three times.`,
  ETIMEDOUT: (host) => `${host} did not answer in time.`,
  EHOSTUNREACH: (host) => `There is no way to ${host} from this machine.`,
  ENETUNREACH: (host) => `There is no way to ${host} from this machine.`,
  CERT_HAS_EXPIRED: (host) => `The certificate of ${host} has expired.`,
  ERR_TLS_CERT_ALTNAME_INVALID: (host) => `The certificate of ${host} is made out to another name.`,
  DEPTH_ZERO_SELF_SIGNED_CERT: (host) =>
    `The certificate of ${host} is signed by nobody but itself, so that browsers refuse it.`,
  SELF_SIGNED_CERT_IN_CHAIN: (host) =>
    `The certificate of ${host} is signed by somebody whom browsers do not know.`,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: (host) =>
    `The certificate of ${host} comes without those that it rests on, so that browsers may refuse it.`,
  HPE_HEADER_OVERFLOW: (host) => `${host} sends more headers than a browser takes.`,
};

/**
 * Says in a sentence why a server could not be asked.
 * @param error what Node threw
 * @param host the name of the server
 */
export function explainNetworkError(error: unknown, host: string): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return sentences[code]?.(host) ?? `${host} could not be asked: ${message === '' ? code : message}.`;
}

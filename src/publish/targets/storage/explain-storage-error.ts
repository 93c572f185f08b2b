import type { StoragePlace } from './parse-storage-address.ts';

/** What the SDK throws, as far as it is looked at. */
interface Failure {
  readonly name?: string;
  readonly message?: string;
  readonly code?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
}

/** The sentences, by the name or the code of an error (Amazon S3 API reference, error responses). */
const sentences: readonly (readonly [RegExp, (place: StoragePlace) => string])[] = [
  [
    /^(?:CredentialsProviderError|InvalidAccessKeyId|SignatureDoesNotMatch|ExpiredToken|InvalidToken|TokenRefreshRequired)$/,
    () =>
      'The store does not know who is publishing: the credentials are missing, wrong or out of date. Give them as for every program of AWS: AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment, aws configure, or a role.',
  ],
  [
    /^NoSuchBucket$/,
    ({ bucket }) => `There is no bucket ${bucket}. Create it, or correct its name behind --to.`,
  ],
  [
    /^(?:PermanentRedirect|AuthorizationHeaderMalformed|IllegalLocationConstraintException|301)$/,
    ({ bucket, region }) =>
      `The bucket ${bucket} is in another region${region === undefined ? '' : ` than ${region}`}. Name its own behind --to: ?region=eu-west-2, or whichever it is.`,
  ],
  [
    /^(?:AccessDenied|Forbidden|AllAccessDisabled|AccountProblem|403)$/,
    ({ bucket, prefix }) =>
      `Whoever publishes may not do this. They need s3:ListBucket on ${bucket}, and s3:GetObject, s3:PutObject and s3:DeleteObject on ${bucket}/${prefix}*.`,
  ],
  [
    /^RequestTimeTooSkewed$/,
    () =>
      'The clock of this machine is wrong by more than 15 minutes, and the store refuses it. Set the clock.',
  ],
  [
    /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|TimeoutError)$/,
    ({ endpoint }) =>
      `${endpoint ?? 'The store'} cannot be reached. See whether the network is there${endpoint === undefined ? '' : ' and the endpoint behind --to is right'}.`,
  ],
  [
    /^(?:SlowDown|ServiceUnavailable|InternalError|50\d)$/,
    () => 'The store is overloaded or broken, and was so when it was asked again. Wait a little.',
  ],
  [
    /^BadDigest$|^XAmzContentSHA256Mismatch$/,
    () =>
      'A file arrived otherwise than it was sent, and the store refused it. Something on the way changes what is sent.',
  ],
];

/**
 * Makes a sentence of what the SDK throws.
 * @param error what it threw
 * @param place where the objects should have gone
 * @returns an error for whoever publishes; one that is a sentence already as it is
 */
export function explainStorageError(error: unknown, place: StoragePlace): Error {
  const { name, message, code, $metadata } = error as Failure;
  if (name === 'Error' && code === undefined && message !== 'Region is missing') return error as Error;
  const finish = (text: string) =>
    new Error(`${text} Then publish again: what has been sent is not sent twice.`, { cause: error });
  if (message === 'Region is missing') {
    return finish('Nobody has said in which region the bucket is. Add it behind --to: ?region=eu-west-2.');
  }
  for (const key of [code, name, String($metadata?.httpStatusCode)]) {
    const [, sentence] = sentences.find(([pattern]) => key !== undefined && pattern.test(key)) ?? [];
    if (sentence !== undefined) return finish(sentence(place));
  }
  return finish(`The store answered: ${message ?? String(error)} (${name ?? 'no name'}).`);
}

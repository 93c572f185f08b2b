import { writePolicy } from '../security-policy.ts';

/**
 * The policy for a page whose style sheet the server cannot name: all that is strict but for styles, which the policy in
 * the page itself holds to their hash. A browser keeps both (W3C, CSP 3, section 8.1).
 */
export const fallbackPolicy = writePolicy(['unsafe-inline']);

/** Takes secrets out of any text before it reaches a log, an error, a database column or the operator's screen. */

export type Scrub = (text: string) => string;

// A token with or without "bot" before it, also where a URL has escaped its colon.
const TOKEN = /(bot)?\d{5,}(?::|%3[aA])[A-Za-z0-9_-]{20,}|bot\d+(?::|%3[aA])[A-Za-z0-9_-]+/g;
const DATABASE_PASSWORD = /(postgres(?:ql)?:\/\/)[^\s/@]*@/g;

/** Every spelling in which a secret can turn up inside logs: as it is, within a URL, within JSON. */
function spellings(secret: string): string[] {
  return [...new Set([secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)])];
}

/**
 * Makes the function that removes the given secrets and whatever looks like a bot token or a database password.
 * Secrets shorter than 4 characters are left alone: taking "a" out of every word hides nothing and ruins the log.
 */
export function scrubber(secrets: readonly (string | undefined)[] = []): Scrub {
  const known = secrets
    .filter((secret): secret is string => secret !== undefined && secret.length >= 4)
    .flatMap(spellings)
    .sort((a, b) => b.length - a.length);
  return (text) => {
    let clean = text;
    for (const secret of known) if (clean.includes(secret)) clean = clean.replaceAll(secret, '[secret]');
    return clean.replace(TOKEN, '[token]').replace(DATABASE_PASSWORD, '$1[secret]@');
  };
}

/** The scrubber for places that know no particular secret: tokens and database passwords by their looks. */
export const scrubTokens: Scrub = scrubber();

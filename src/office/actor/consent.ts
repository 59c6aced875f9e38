/** The privacy notice that people agree to (UU 27/2022); its words are `kontak-consent-question`. */

/** Raised when the notice says something new: who agreed to an older one is asked again. */
export const CONSENT_VERSION = 2;

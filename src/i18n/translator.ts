/** Texts of locales/{id,en}/*.ftl, read once, behind a typed `t`. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { formatNumber } from './format.ts';
import { escapeHtml, plainText } from './html.ts';
import {
  LANGUAGES,
  type DynamicVars,
  type Html,
  type Language,
  type TextKey,
  type TextValue,
  type Translate,
} from './translate.ts';

// The same distance from src/i18n and from dist/i18n.
const LOCALES = new URL('../../locales/', import.meta.url);

function loadBundle(language: Language): FluentBundle {
  // Isolation marks would reach buttons, file names and cells; `&` is the only sign that a writer need not know about.
  const bundle = new FluentBundle(language, { useIsolating: false, transform: escapeLoneAmpersand });
  const folder = new URL(`${language}/`, LOCALES);
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.ftl')) continue;
    const errors = bundle.addResource(new FluentResource(readFileSync(new URL(file, folder), 'utf8')));
    if (errors.length > 0) throw new Error(`${fileURLToPath(new URL(file, folder))}: ${errors.join('; ')}`);
  }
  return bundle;
}

function escapeLoneAmpersand(text: string): string {
  return text.replace(/&(?!(?:amp|lt|gt|quot);)/g, '&amp;');
}

function fluentValue(value: TextValue, language: Language): string | number {
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return formatNumber(value, language);
  return typeof value === 'string' ? escapeHtml(value) : value.html;
}

const bundles = new Map<Language, FluentBundle>();

function makeTranslator(language: Language): Translate {
  const bundle = loadBundle(language);
  bundles.set(language, bundle);
  const html = (key: TextKey, vars: DynamicVars = {}): Html => {
    const pattern = bundle.getMessage(key)?.value;
    if (!pattern) throw new Error(`No text for "${key}" in ${language}`);
    const values: Record<string, string | number> = {};
    for (const [name, value] of Object.entries(vars)) values[name] = fluentValue(value, language);
    const errors: Error[] = [];
    const text = bundle.formatPattern(pattern, values, errors);
    if (errors.length > 0)
      throw new Error(`Text "${key}" in ${language}: ${errors.map((error) => error.message).join('; ')}`);
    return text as Html;
  };
  const plain = (key: TextKey, vars?: DynamicVars): string => plainText(html(key, vars));
  const t = (key: TextKey, vars?: DynamicVars): Html => html(key, vars);
  // The strict signatures of Translate narrow what callers may pass; at run time both are the same function.
  return Object.assign(t, { language, plain, dynamic: html, plainDynamic: plain }) as Translate;
}

const translators = new Map<Language, Translate>(LANGUAGES.map((language) => [language, makeTranslator(language)]));

/** Whether there is such a text: every language has the same. */
export function isText(key: string): key is TextKey {
  return LANGUAGES.every((language) => bundles.get(language)?.hasMessage(key));
}

/** `t` in that language. */
export function translator(language: Language): Translate {
  const found = translators.get(language);
  if (!found) throw new Error(`No texts in "${language}"`);
  return found;
}

/** What stands in the XML comes out of it, nothing is drawn in, and what is no XML ends the reading. */
import { expect, test } from 'vitest';
import { XmlFault, attribute, readXml } from './xml-events.ts';

function events(xml: string): string[] {
  const seen: string[] = [];
  readXml(xml, {
    open: (name, attributes) => {
      const values = ['r', 'id', 'space', 's'].map((one) => attribute(attributes, one) ?? '-');
      seen.push(`<${name}> ${values.join(' ')}`);
    },
    close: (name) => seen.push(`</${name}>`),
    text: (text) => seen.push(text),
  });
  return seen;
}

test('names without prefix, attributes with and without one, entities, CDATA', () => {
  const xml =
    '<?xml version="1.0"?><x:row r="2" a:id="&lt;3&#x1F600;"><t xml:space="preserve"> a &amp; b<![CDATA[<c>]]></t><v/></x:row>';
  expect(events(xml)).toEqual([
    '<row> 2 <3😀 - -',
    '<t> - - preserve -',
    ' a & b',
    '<c>',
    '</t>',
    '<v> - - - -',
    '</v>',
    '</row>',
  ]);
});

test('nothing stands for a part that is not there', () => expect(events('')).toEqual([]));

test('blank lines in front of the declaration', () => {
  expect(events('\n \n<?xml version="1.0"?><v>1</v>')).toEqual(['<v> - - - -', '1', '</v>']);
  expect(() => events('\n<!DOCTYPE a><a/>')).toThrow(new XmlFault('unsafe'));
});

test('a listener that has enough ends the reading', () => {
  const enough = new Error('enough');
  const open = (): void => {
    throw enough;
  };
  expect(() => readXml('<a><b>', { open })).toThrow(enough);
});

test.each([
  ['<!DOCTYPE a [<!ENTITY e "e">]><a>&e;</a>', 'unsafe'],
  ['<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', 'unsafe'],
  ['<\0a\0/\0>\0', 'unsafe'],
  ['<a>&e;</a>', 'damaged'],
  ['<a>&#xD800;</a>', 'damaged'],
  ['<a><b></a>', 'damaged'],
  ['<a', 'damaged'],
  ['<a/><b/>', 'damaged'],
  ['no XML', 'damaged'],
])('%j is %s', (xml, fault) => {
  expect(() => events(xml)).toThrow(new XmlFault(fault as XmlFault['fault']));
});

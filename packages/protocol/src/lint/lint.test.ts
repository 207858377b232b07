import assert from 'node:assert/strict'
import test from 'node:test'
import { findingLine } from './finding-line.ts'
import { lint } from './lint.ts'

const TODAY = '2026-11-25'

/** `file:line:column: level: …` of each finding. */
const linesOf = (text: string) =>
  lint(text, { today: TODAY }).map((finding) => findingLine('f', finding))

/** A small file with `¦` before each place that something is said of, and what is said there. */
type Row = readonly [rule: string, file: string, ...said: string[]]

/** The rest of a file around some lists. */
const file = (lists: string) => `{ "v": 1, "site": "acme", ${lists} }`

const TIP = '"title": { "en": "t" }, "benefit": { "en": "b" }, "author": "x", "until": "2027-01-01"'
const NEWS =
  '"kind": "status", "title": { "en": "t" }, "body": { "en": "b" }, "until": "2027-01-01"'
const HERE = '"where": [{ "object": "deals" }]'
const MAIL = '"channels": [{ "kind": "mail", "to": "crm@example.com" }]'
const TEAM = '"name": { "en": "n" }, "headcount": 40'
const SURVEY =
  '"title": { "en": "t" }, "questions": [{ "id": "q", "type": "rating", "title": { "en": "q" } }]'

const BROKEN: Row[] = [
  [
    'no comma',
    '{ "v": 1 ¦"site": "acme" }',
    'site: a comma is missing before this. Write it after the entry before.',
  ],
  [
    'a comma too many',
    '{ "v": 1, "site": "acme", ¦}',
    'a name in quotes is missing here. Write it, or take out the comma before it.',
  ],
  [
    'two faults at once',
    '{ "v": ¦, "site": "acme"\n ¦"ideas": [] }',
    'v: a value is missing here. Write it, or take out the comma before it.',
    'ideas: a comma is missing before this. Write it after the entry before.',
  ],
  [
    'no colon',
    '{ "v" ¦1 }',
    'v: a colon is missing before this. Write it between the name and the value.',
  ],
  ['an open list', '{ "v": [1 ¦}', 'v[0]: a ] is missing here. Close what [ has opened.'],
  ['an open object', '{ "v": 1¦', 'v: a } is missing here. Close what { has opened.'],
  [
    'two files in one',
    '{ "v": 1 } ¦{ }',
    'the file goes on after its end. Look for a } too many, or take this out.',
  ],
  ['a comment', '{ ¦// mine\n "v": 1 }', 'comments are not allowed. Take it out.'],
  ['an open text', '{ "v": ¦"1 }', 'v: the text has no end. Close it with a straight quote: ".'],
  [
    'curly quotes',
    '{ ¦“v”: 1 }',
    'what begins here is no JSON. Put names and texts in straight quotes: "…".',
  ],
  ['nothing', '¦', 'is empty. Begin with the starter file: candor init.'],
  [
    'a field twice',
    '{ "v": 1, "site": "acme",\n  ¦"site": "other" }',
    'site: is given twice. Make one of both.',
  ],
  [
    'a field twice, the last of them wrong, and others that are wrong',
    '{ "v": ¦2, "site": "acme", "tips": [], ¦"tips": ¦5, "ideas": [{ "id": "A", ¦"id": ¦"B", "title": ¦"x" }] }',
    'v: 2 is not known here. Write 1.',
    'tips: is given twice. Make one of both.',
    'tips: is a number, which it cannot be. Write a list: [ … ].',
    'ideas[0].id: is given twice. Make one of both.',
    'ideas[0].id: "B" does not fit. Write lower-case letters, digits and hyphens, at most 40.',
    'ideas[0].title: is in no language. Write { "en": "x" }.',
  ],
]

const REFUSED: Row[] = [
  ['no object', '¦[]', 'is a list, which it cannot be. Write an object: { "v": …, "site": … }.'],
  [
    'no site',
    '¦{ "v": 1 }',
    'site: is missing: name of the organisation or the CRM. Write lower-case letters, digits and hyphens, at most 40.',
  ],
  ['another version', '{ "v": ¦2, "site": "acme" }', 'v: 2 is not known here. Write 1.'],
  [
    'an unknown field',
    file('"tips": [{ "id": "a", ¦"hwo": { "en": "x" }, ' + TIP + ' }]'),
    'tips[0].hwo: is no known field. Did you mean "how"?',
  ],
  [
    'no benefit',
    file(
      '"tips": [\n  ¦{ "id": "a", "title": { "en": "t" }, "author": "x", "until": "2027-01-01" }]',
    ),
    'tips[0].benefit: is missing: what the reader gains, in their words. Write it by language: { "en": "…" }.',
  ],
  [
    'no author and no day',
    file('"tips": [¦¦{ "id": "a", "title": { "en": "t" }, "benefit": { "en": "b" } }]'),
    'tips[0].author: is missing: who vouches for it. Write a text: "…".',
    'tips[0].until: is missing: last day on which it is shown. Write a day such as 2026-11-30.',
  ],
  [
    'a day that is none',
    file(
      '"goals": [{ "id": "a", "title": { "en": "t" }, "from": ¦"soon", "until": "2027-01-01" }]',
    ),
    'goals[0].from: "soon" is no day. Write it as "2026-11-30".',
  ],
  [
    'days in the wrong order',
    file(
      `"announcements": [{ "id": "a", ${NEWS.replace('2027-01-01', '2026-10-01').replace('"until": ', '"until": ¦')}, "from": "2026-11-01" }]`,
    ),
    'announcements[0].until: before it begins, 2026-11-01. Let it end on its first day, or later.',
  ],
  [
    'a text without its language',
    file('"ideas": [{ "id": "a", "title": ¦"Offline" }]'),
    'ideas[0].title: is in no language. Write { "en": "Offline" }.',
  ],
  [
    'a language in capitals',
    file('"ideas": [{ "id": "a", "title": { ¦"EN": "Offline" } }]'),
    'ideas[0].title.EN: "EN" is no language. Write two or three small letters, such as "en".',
  ],
  [
    'an id in words',
    file('"ideas": [{ "id": ¦"My idea", "title": { "en": "x" } }]'),
    'ideas[0].id: "My idea" does not fit. Write lower-case letters, digits and hyphens, at most 40.',
  ],
  [
    'an id twice',
    file(
      '"ideas": [{ "id": "a", "title": { "en": "x" } }, { "id": ¦"a", "title": { "en": "y" } }]',
    ),
    'ideas[1].id: "a" is given before. Give it an id of its own.',
  ],
  [
    'a kind that is none',
    file(
      `"announcements": [{ "id": "a", "from": "2026-11-01", ${NEWS.replace('"status"', '¦"featur"')} }]`,
    ),
    'announcements[0].kind: "featur" is not known here. Did you mean "feature"?',
  ],
  [
    'a link that is a script',
    file(
      '"offers": [{ "id": "a", "reasons": ["broken"], "title": { "en": "t" }, "text": { "en": "x" }, "link": ¦"javascript:alert(1)" }]',
    ),
    'offers[0].link: "javascript:alert(1)" does not fit. Write an https address.',
  ],
  [
    'links that lead elsewhere than they seem to',
    file(
      `"offers": [${['https://teams.microsoft.com@evil.example/', 'https:evil.example'].map((link, index) => `{ "id": "o${index}", "reasons": ["broken"], "title": { "en": "t" }, "text": { "en": "x" }, "link": ¦"${link}" }`).join(', ')}]`,
    ),
    'offers[0].link: "https://teams.microsoft.com@evil.example…" does not fit. Write an https address.',
    'offers[1].link: "https:evil.example" does not fit. Write an https address.',
  ],
  [
    'texts in which nothing can be seen',
    file(
      '"tips": [{ "id": "a", "title": { "en": ¦" " }, "benefit": { "en": ¦"\u200b" }, "author": ¦"\u3164 ", "until": "2027-01-01" }]',
    ),
    'tips[0].title.en: " " does not fit. Write something that can be seen.',
    'tips[0].benefit.en: "\u200b" does not fit. Write something that can be seen.',
    'tips[0].author: "\u3164 " does not fit. Write something that can be seen.',
  ],
  [
    'a mail address that is none',
    file(`"powerUsers": [{ "name": "CRM team", "channels": [{ "kind": "teams", "to": ¦"crm" }] }]`),
    'powerUsers[0].channels[0].to: is no mail address, which teams needs. Write one such as "crm@example.com".',
  ],
  [
    'too much of something',
    file(
      '"goals": [{ "id": "a", "title": { "en": "t" }, "reached": ¦120, "from": "2026-11-01", "until": "2027-01-01" }]',
    ),
    'goals[0].reached: is 120. Write at most 100.',
  ],
  [
    'a rule that is none',
    file(
      '"anchors": [{ "id": "a", "title": { "en": "t" }, "selectors": ["#a"], "role": "textbox" }], "hints": [{ "id": "h", "anchor": "a", "rules": [{ "is": ¦"blank" }], "title": { "en": "t" }, "benefit": { "en": "b" } }]',
    ),
    'hints[0].rules[0].is: "blank" is not known here. Write one of "empty", "older", "not", "unlike".',
  ],
  [
    'a department that is not there',
    file(
      `"departments": [{ "id": "sales", ${TEAM} }], "powerUsers": [{ "name": "CRM team", "departments": ["sales", ¦"sale"], ${MAIL} }]`,
    ),
    'powerUsers[0].departments[1]: "sale" is no department of this file. Did you mean "sales"?',
  ],
  [
    'a topic that is not there',
    file(`"powerUsers": [{ "name": "CRM team", "topics": [¦"lists"], ${MAIL} }]`),
    'powerUsers[0].topics[0]: "lists" is no topic of this file. Add it to "topics", or take it out here.',
  ],
  [
    'anchors that are not there',
    file(
      `"tips": [{ "id": "a", ${TIP}, "anchor": ¦"save", "steps": [{ "text": { "en": "s" }, "anchor": ¦"edit" }] }]`,
    ),
    'tips[0].anchor: "save" is no anchor of this file. Add it to "anchors", or take it out here.',
    'tips[0].steps[0].anchor: "edit" is no anchor of this file. Add it to "anchors", or take it out here.',
  ],
  [
    'the field of a hint that is not there',
    file(
      '"hints": [{ "id": "h", "anchor": ¦"phone", "rules": [{ "is": "empty" }], "title": { "en": "t" }, "benefit": { "en": "b" } }]',
    ),
    'hints[0].anchor: "phone" is no anchor of this file. Add it to "anchors", or take it out here.',
  ],
  [
    'the tip of a step that is not there',
    file(
      '"checklists": [{ "id": "c", "title": { "en": "t" }, "steps": [{ "id": "s", "title": { "en": "s" }, "tip": ¦"lists" }] }]',
    ),
    'checklists[0].steps[0].tip: "lists" is no tip of this file. Add it to "tips", or take it out here.',
  ],
  [
    'the object of a route that is not there',
    file(
      '"adapters": [{ "app": "plain", "objects": ["deals"], "routes": [{ "at": "/board", "view": "board", "object": ¦"leads" }] }]',
    ),
    'adapters[0].routes[0].object: "leads" is no object of this adapter. Add it to "objects", or it becomes "other".',
  ],
  [
    'thanks to somebody by their address',
    file(
      '"recognitions": [{ "id": "a", "text": { "en": ¦"Thank you, kim@example.com" }, "on": "2026-11-01" }]',
    ),
    'recognitions[0].text.en: names an individual, "kim@example.com". Thank the team, by its department or by what it did.',
  ],
  [
    'thanks to somebody as they are addressed',
    file(
      '"recognitions": [{ "id": "a", "text": { "de": ¦"Danke an Frau Muster" }, "on": "2026-11-01" }]',
    ),
    'recognitions[0].text.de: names an individual, "Frau Muster". Thank the team, by its department or by what it did.',
  ],
  [
    'a goal of one person',
    file(
      '"goals": [{ "id": "a", "title": { "en": ¦"Ten deals for Mr. Example" }, "text": { "en": ¦"Ask kim@example.com" }, "from": "2026-11-01", "until": "2027-01-01" }]',
    ),
    'goals[0].title.en: names an individual, "Mr. Example". Name the team that has set it out, by its department.',
    'goals[0].text.en: names an individual, "kim@example.com". Name the team that has set it out, by its department.',
  ],
  [
    'thanks to a power user',
    file(
      `"powerUsers": [{ "name": "Kim von Muster", ${MAIL} }], "recognitions": [{ "id": "a", "text": { "en": ¦"Kim von Muster saved us" }, "on": "2026-11-01" }]`,
    ),
    'recognitions[0].text.en: names an individual, "Kim von Muster". Thank the team, by its department or by what it did.',
  ],
]

const WARNED: Row[] = [
  [
    'a prompt on any screen',
    file(`"tips": [{ "id": "a", ${TIP}, "prompt": ¦{} }]`),
    'tips[0].prompt: may show itself on any screen. Name the screens that it is for in "where", by "object" or "view".',
  ],
  [
    'a prompt on any screen of an app',
    file(
      `"announcements": [{ "id": "a", "from": "2026-11-01", ${NEWS}, "where": [{ "view": "home" }, ¦{ "app": "odoo" }], "prompt": {} }]`,
    ),
    'announcements[0].where[1]: lets it show itself on any screen of the app. Name the screens that it is for in "where", by "object" or "view".',
  ],
  [
    'a prompt too often and too soon',
    file(`"tips": [{ "id": "a", ${TIP}, ${HERE}, "prompt": { "times": ¦11, "everyHours": ¦23 } }]`),
    'tips[0].prompt.times: may show itself 11 times. Write at most 10: who has not acted by then does not want to.',
    'tips[0].prompt.everyHours: may show itself again after 23 hours. Write at least 24.',
  ],
  [
    'many prompts on one screen',
    file(
      `"tips": [${['a', 'b', 'c', 'd'].map((id) => `{ "id": "${id}", ${HERE}, ${TIP.replace('"t"', `"${id}"`).replace('"b"', `"for ${id}"`)}, "prompt": ${id === 'd' ? '¦' : ''}{} }`).join(', ')}]`,
    ),
    'tips[3].prompt: is one of 4 that may show themselves on one screen. At most one thing a day does: keep the prompts of the most useful.',
  ],
  [
    'a survey that shows itself too often and too soon, and may stand on all screens',
    file(
      `"surveys": [{ "id": "a", ${SURVEY}, "from": "2026-11-01", "until": "2026-12-31", "prompt": { "times": ¦100, "everyHours": ¦1 } }]`,
    ),
    'surveys[0].prompt.times: may show itself 100 times. Write at most 10: who has not acted by then does not want to.',
    'surveys[0].prompt.everyHours: may show itself again after 1 hour. Write at least 24.',
  ],
  [
    'what lasts for ever',
    file(
      `"tips": [{ "id": "a", ${TIP.replace('"2027-01-01"', '¦"9999-12-31"')} }, { "id": "b", "title": { "en": "u" }, "benefit": { "en": "v" }, "author": "x", "until": "2031-11-25" }]`,
    ),
    'tips[0].until: lies more than 5 years ahead. Write the day on which somebody is to look at it again.',
  ],
  [
    'marks that turn letters around',
    file(
      `"tips": [{ "id": "a", "title": { "en": ¦"Good \u202Egnp.exe" }, "benefit": { "en": "b" }, "author": ¦"Ops\u2066", "until": "2027-01-01" }]`,
    ),
    'tips[0].title.en: holds a mark that nobody sees and that turns the order of letters (U+202E). Take it out: the widget knows the direction of a language.',
    'tips[0].author: holds a mark that nobody sees and that turns the order of letters (U+2066). Take it out: the widget knows the direction of a language.',
  ],
  [
    'a tip that is over',
    file(`"tips": [{ "id": "a", ${TIP.replace('"2027-01-01"', '¦"2026-11-24"')} }]`),
    'tips[0].until: was over on 2026-11-24. Take it out, or give it a later day.',
  ],
  [
    'an announcement that is over, without a digest',
    file(
      `"announcements": [{ "id": "a", "from": "2026-11-01", ${NEWS.replace('"2027-01-01"', '¦"2026-11-24"')} }]`,
    ),
    'announcements[0].until: was over on 2026-11-24. Take it out, or give it a later day.',
  ],
  [
    'a survey that no answer is on its way to any more',
    file(`"surveys": [{ "id": "a", ${SURVEY}, "from": "2026-10-01", "until": ¦"2026-10-25" }]`),
    'surveys[0].until: was over on 2026-10-25. Take it out, or give it a later day.',
  ],
  [
    'a step whose how-to is over',
    file(
      `"tips": [{ "id": "a", ${TIP.replace('"2027-01-01"', '¦"2026-11-24"')} }], "checklists": [{ "id": "c", "title": { "en": "t" }, "steps": [{ "id": "s", "title": { "en": "s" }, "tip": ¦"a" }] }]`,
    ),
    'tips[0].until: was over on 2026-11-24. Take it out, or give it a later day.',
    'checklists[0].steps[0].tip: leads to a tip that was over on 2026-11-24. Give the tip a later day, or take it out here.',
  ],
  [
    'a CRM that nobody knows',
    file(`"topics": [{ "id": "a", "title": { "en": "t" }, "where": [{ "app": ¦"salesfroce" }] }]`),
    'topics[0].where[0].app: "salesfroce" is no CRM that the widget knows. Did you mean "salesforce"?',
  ],
  [
    'an object that is nearly one of the CRM',
    file(
      '"topics": [{ "id": "a", "title": { "en": "t" }, "where": [{ "app": "salesforce", "object": ¦"Oportunity" }, { "app": "salesforce", "object": ¦"account" }, { "app": "salesforce", "object": ¦"Opportunities" }, { "app": "salesforce", "object": "Services__c" }] }]',
    ),
    'topics[0].where[0].object: "Oportunity" is not one of the standard objects of "salesforce". Did you mean "Opportunity"? It is right for an object of your own.',
    'topics[0].where[1].object: "account" is not one of the standard objects of "salesforce". Did you mean "Account"? It is right for an object of your own.',
    'topics[0].where[2].object: "Opportunities" is not one of the standard objects of "salesforce". Did you mean "Opportunity"? It is right for an object of your own.',
  ],
  [
    'an object that is nearly one of some CRM',
    file(
      '"adapters": [{ "app": "plain", "objects": ["visits"], "routes": [{ "at": "/:object", "view": "list" }] }], "topics": [{ "id": "a", "title": { "en": "t" }, "where": [{ "object": ¦"Acount" }, { "object": ¦"visit", "view": "list" }, { "object": "Account" }, { "object": "visits" }, { "object": "other" }, { "object": "Machine" }, { "object": "Acount__c" }, { "view": "list" }] }]',
    ),
    'topics[0].where[0].object: "Acount" is not one of the standard objects of a CRM that the widget knows. Did you mean "Account"? It is right for an object of your own.',
    'topics[0].where[1].object: "visit" is not one of the standard objects of a CRM that the widget knows. Did you mean "visits"? It is right for an object of your own.',
  ],
  [
    'an object, a view and both together that the adapter of the file does not lead to',
    file(
      '"topics": [{ "id": "a", "title": { "en": "t" }, "where": [{ "app": "plain", "object": ¦"lead" }, { "app": "plain", "view": ¦"edit" }, ¦{ "app": "plain", "object": "leads", "view": "board" }, { "app": "plain", "object": "leads", "view": "list" }] }], "adapters": [{ "app": "plain", "objects": ["deals", "leads"], "routes": [{ "at": "/board", "view": "board", "object": "deals" }, { "at": "/:object", "view": "list" }] }]',
    ),
    'topics[0].where[0].object: "lead" is no object of "plain". Did you mean "leads"?',
    'topics[0].where[1].view: no route of "plain" leads to "edit". Add a route to the adapter, or take it out here.',
    'topics[0].where[2]: no route of "plain" leads to this object in this view. Add a route to the adapter, or take it out here.',
  ],
  [
    'lists that shut everybody out',
    file(
      `"tips": [{ "id": "a", ${TIP}, "where": ¦[] }], "powerUsers": [{ "name": "CRM team", "departments": ¦[], ${MAIL} }]`,
    ),
    'tips[0].where: names no screen, so it is shown nowhere. Name one, or leave the list out: it is for all then.',
    'powerUsers[0].departments: names no department, so it is for nobody. Name one, or leave the list out: it is for all then.',
  ],
  [
    'an element on other screens than its tip',
    file(
      `"anchors": [{ "id": "save", "title": { "en": "t" }, "selectors": ["#save"], "role": "button", "where": [{ "view": "edit" }] }], "tips": [{ "id": "a", ${TIP}, "where": [{ "view": "list" }], "anchor": ¦"save" }]`,
    ),
    'tips[0].anchor: "save" is on other screens than this. Name the same screens in both.',
  ],
  [
    'an element on other screens than the step that leads to it',
    file(
      `"anchors": [{ "id": "save", "title": { "en": "t" }, "selectors": ["#save"], "role": "button", "where": [{ "view": "edit" }] }], "tips": [{ "id": "a", ${TIP}, "where": [{ "view": "list" }], "steps": [{ "text": { "en": "s" } }, { "text": { "en": "u" }, "anchor": ¦"save" }] }]`,
    ),
    'tips[0].steps[1].anchor: "save" is on other screens than this. Name the same screens in both.',
  ],
  [
    'a route behind another that matches the same',
    file(
      '"adapters": [{ "app": "plain", "objects": ["deals"], "routes": [{ "at": "/:object/:id", "view": "record" }, { "at": ¦"/:object/new", "view": "create" }, { "at": "/:object/:id/edit", "view": "edit" }, { "at": "/x/*", "view": "other" }, { "at": ¦"/x/settings/y", "view": "settings" }, { "at": "/app?page=:object", "view": "list" }] }]',
    ),
    'adapters[0].routes[1].at: is never reached: "/:object/:id" stands before it and matches the same. Move it up: the first that matches wins.',
    'adapters[0].routes[4].at: is never reached: "/x/*" stands before it and matches the same. Move it up: the first that matches wins.',
  ],
  [
    'a text that lacks a language',
    file(
      '"ideas": [{ "id": "a", "title": { "en": "a", "de": "b" } }, { "id": "b", "title": ¦{ "en": "c" } }]',
    ),
    'ideas[1].title: is missing in "de". Write it: other texts of this file have it.',
  ],
  [
    'a language that hardly any text has',
    file(
      '"ideas": [{ "id": "a", "title": { "en": "a", ¦"fr": "b" } }, { "id": "b", "title": { "en": "c" } }, { "id": "c", "title": { "en": "d" } }]',
    ),
    'ideas[0].title.fr: "fr" is the language of 1 of 3 texts. Write it in all, or take it out: readers would get a mixture.',
  ],
  [
    'a text that was copied and not translated',
    file(
      '"ideas": [{ "id": "a", "title": { "en": "Read records without a connection", "de": ¦"Read records without a connection" } }]',
    ),
    'ideas[0].title.de: is the same in "en" and "de". Translate it.',
  ],
  [
    'a benefit of the firm',
    file(
      '"tips": [{ "id": "a", "title": { "en": "t", "de": "t", "fr": "t", "it": "t" }, "benefit": { "en": ¦"Management sees your forecast", "de": ¦"Das Controlling bekommt bessere Zahlen", "fr": ¦"La direction voit tout", "it": ¦"La direzione vede tutto" }, "author": "x", "until": "2027-01-01" }]',
    ),
    'tips[0].benefit.en: reads as a benefit to others than the reader ("Management"). Begin with what the reader gains: "You need not …".',
    'tips[0].benefit.de: reads as a benefit to others than the reader ("Controlling"). Begin with what the reader gains: "You need not …".',
    'tips[0].benefit.fr: reads as a benefit to others than the reader ("La direction"). Begin with what the reader gains: "You need not …".',
    'tips[0].benefit.it: reads as a benefit to others than the reader ("La direzione"). Begin with what the reader gains: "You need not …".',
  ],
  [
    'a benefit that says the title again',
    file(
      '"tips": [{ "id": "a", "title": { "en": "Save a list" }, "benefit": ¦{ "en": "Save a list!" }, "author": "x", "until": "2027-01-01" }]',
    ),
    'tips[0].benefit: says the same as "title". Say what the reader gains: time, calm, a question less.',
  ],
  [
    'two of the same',
    file(
      '"ideas": [{ "id": "a", "title": { "en": "Read offline" } }, { "id": "b", "title": ¦{ "en": "Read offline." } }]',
    ),
    'ideas[1].title: says the same as ideas[0].title. Make one of both, or say what is different.',
  ],
  [
    'a department too small to hide in',
    file('"departments": [{ "id": "a", "name": { "en": "n" }, "headcount": ¦9 }]'),
    'departments[0].headcount: is below 10: no answer names this department. Join it with another one, so that its people are heard as a group.',
  ],
  [
    'a department without a power user',
    file(
      `"departments": [{ "id": "sales", ${TEAM} }, ¦{ "id": "service", "name": { "en": "s" }, "headcount": 40 }], "powerUsers": [{ "name": "CRM team", "departments": ["sales"], ${MAIL} }]`,
    ),
    'departments[1]: "service" has no power user. Name one, or one without "departments", who is there for all.',
  ],
  [
    'a topic that nobody knows best',
    file(
      `"topics": [{ "id": "lists", "title": { "en": "l" } }, ¦{ "id": "mail", "title": { "en": "m" } }], "powerUsers": [{ "name": "CRM team", "topics": ["lists"], ${MAIL} }]`,
    ),
    'topics[1]: no power user knows "mail" best. Add it to the "topics" of who knows it best.',
  ],
  [
    'days on which nobody is there',
    file(
      `"departments": [{ "id": "sales", ${TEAM} }], "powerUsers": [{ "name": "One", "departments": ["sales"], ${MAIL}, "away": [{ "from": "2026-11-01", "until": "2026-11-10" }, ¦{ "from": "2026-12-21", "until": "2026-12-31" }] }, { "name": "Two", ${MAIL}, "away": [¦{ "from": "2026-12-28", "until": "2027-01-03" }] }]`,
    ),
    'powerUsers[0].away[1]: nobody stands in on 2026-12-28. Let a colleague of the department stand in, or one who is there for all.',
    'powerUsers[1].away[0]: nobody stands in on 2026-12-28. Let a colleague of the department stand in, or one who is there for all.',
  ],
  [
    'an anchor without a witness',
    file('"anchors": [¦{ "id": "a", "title": { "en": "t" }, "selectors": ["#a"] }]'),
    'anchors[0]: has no witness that it is the right element. Add "text", what the element says, or "role", what it is.',
  ],
  [
    'selectors that will not last',
    file(
      '"anchors": [{ "id": "a", "title": { "en": "t" }, "selectors": ["form > :nth-child(3)", ¦".css-1x2y3z4", ¦"#ember412", "[data-field=phone]", ¦"[data-field=phone"], "role": "button" }]'.replace(
        '"form',
        '¦"form',
      ),
    ),
    'anchors[0].selectors[0]: goes by position, which changes with the next field. Choose what its makers keep: a data- attribute, the name of a field, and "text".',
    'anchors[0].selectors[1]: looks generated, and made anew with the next release. Choose what its makers keep: a data- attribute, the name of a field, and "text".',
    'anchors[0].selectors[2]: looks generated, and made anew with the next release. Choose what its makers keep: a data- attribute, the name of a field, and "text".',
    'anchors[0].selectors[4]: may be no selector that browsers read (expected end of attribute selector). Try it on the screen, in the console of the browser: document.querySelector(…).',
  ],
  [
    'selectors that no browser reads',
    file(
      '"anchors": [{ "id": "a", "title": { "en": "t" }, "selectors": [¦"::::", ¦"div[[x]]", ¦"a >> b", ¦"a:contains(Save)", ¦"#1a"], "text": { "en": "x" } }]',
    ),
    ...[
      'expected pseudo-element name',
      'expected attribute name',
      'expected rule but ">" found',
      'unknown pseudo-class: "contains"',
      'expected ID name',
    ].map(
      (why, index) =>
        `anchors[0].selectors[${index}]: may be no selector that browsers read (${why}). Try it on the screen, in the console of the browser: document.querySelector(…).`,
    ),
  ],
  [
    'selectors that match all sorts of elements',
    file(
      '"anchors": [{ "id": "a", "title": { "en": "t" }, "selectors": [¦"*", ¦"section div", ¦"#a, div", "h1", "c-step", "div.a"], "role": "button" }, { "id": "b", "title": { "en": "u" }, "selectors": ["div"], "text": { "en": "x" } }]',
    ),
    ...[0, 1, 2].map(
      (index) =>
        `anchors[0].selectors[${index}]: matches all sorts of elements. Choose what its makers keep: a data- attribute, the name of a field, and "text".`,
    ),
  ],
  [
    'HTML in a text',
    file('"ideas": [{ "id": "a", "title": { "en": ¦"Read <b>offline</b>" } }]'),
    'ideas[0].title.en: holds HTML, which is shown as it stands (<b>). Take it out.',
  ],
  [
    'a digest of nothing',
    file('"digest": ¦"month"'),
    'digest: has nothing to sum up: there are no announcements. Write announcements, or take it out.',
  ],
  [
    'a mask that is one value',
    file(
      '"anchors": [{ "id": "a", "title": { "en": "t" }, "selectors": ["#a"], "role": "textbox" }], "hints": [{ "id": "h", "anchor": "a", "rules": [{ "is": "unlike", "mask": ¦"CH-" }], "title": { "en": "t" }, "benefit": { "en": "b" } }]',
    ),
    'hints[0].rules[0].mask: has no place for a digit (9) or a letter (A), so one value alone is right. Write a mask such as "AA-9999".',
  ],
  [
    'a checklist and an adapter with nothing in them',
    file(
      '"checklists": [{ "id": "c", "title": { "en": "t" }, "steps": ¦[] }], "adapters": [{ "app": "plain", "objects": [], "routes": ¦[] }]',
    ),
    'checklists[0].steps: has no steps, so there is nothing to tick off. Add one.',
    'adapters[0].routes: has no routes, so every screen is "other". Add one.',
  ],
]

/** Line and column of each mark, and the text without them. */
function unmarked(text: string): { text: string; places: string[] } {
  const [first = '', ...rest] = text.split('¦')
  let before = first
  const places = rest.map((part) => {
    const lines = before.split('\n')
    before += part
    return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`
  })
  return { text: before, places }
}

for (const [level, rows] of [
  ['error', [...BROKEN, ...REFUSED]],
  ['warning', WARNED],
] as const)
  for (const [rule, marked, ...said] of rows)
    test(`${level}: ${rule}`, () => {
      const { text, places } = unmarked(marked)
      const expected = said.map((words, index) => `f:${places[index]}: ${level}: ${words}`)
      assert.deepEqual(linesOf(text), expected)
    })

const FINE: [what: string, file: string][] = [
  ['the smallest file', '{ "v": 1, "site": "acme" }'],
  ['the way to its description', '{ "$schema": "./x.json", "v": 1, "site": "acme" }'],
  ['a mark of the encoding at its begin', '\uFEFF{ "v": 1, "site": "acme" }'],
  ['lines that end as on Windows', '{\r\n"v": 1,\r\n"site": "acme" }\r\n'],
  [
    'an announcement that is over and goes into the digest',
    file(
      `"digest": "month", "announcements": [{ "id": "a", "from": "2026-10-01", ${NEWS.replace('2027-01-01', '2026-10-31')} }]`,
    ),
  ],
  [
    'a survey that was over days ago: answers may be on their way',
    file(`"surveys": [{ "id": "a", ${SURVEY}, "from": "2026-10-01", "until": "2026-10-26" }]`),
  ],
  [
    'what begins next year',
    file(
      `"ideas": [{ "id": "a", "title": { "en": "t" }, "from": "2027-03-01" }], "announcements": [{ "id": "a", "from": "2027-01-01", ${NEWS} }]`,
    ),
  ],
  [
    'a calm prompt',
    file(`"tips": [{ "id": "a", ${TIP}, ${HERE}, "prompt": { "times": 10, "everyHours": 24 } }]`),
  ],
  [
    'thanks to a team, also by the name of a role',
    file(
      `"powerUsers": [{ "name": "CRM team", ${MAIL} }, { "name": "Sales power user", ${MAIL} }], "recognitions": [{ "id": "a", "text": { "en": "Thanks to service, the CRM team and each sales power user. From 3 p.m. The end." }, "on": "2026-11-01" }]`,
    ),
  ],
  [
    'a benefit to the reader in which others come up',
    file(
      `"tips": [{ "id": "a", ${TIP.replace('"b"', '"Your Monday is free: management need not ask for the status"')} }]`,
    ),
  ],
  [
    'the same words on screens that are never the same',
    file(
      `"tips": [{ "id": "a", ${TIP}, "where": [{ "app": "odoo" }] }, { "id": "b", ${TIP}, "where": [{ "app": "zoho" }] }]`,
    ),
  ],
  [
    'a colleague who stands in',
    file(
      `"departments": [{ "id": "sales", ${TEAM} }], "powerUsers": [{ "name": "One", "departments": ["sales"], ${MAIL}, "away": [{ "from": "2026-12-21", "until": "2026-12-31" }] }, { "name": "Two", ${MAIL} }]`,
    ),
  ],
  [
    'a survey that shows itself calmly: it has no screens to name',
    file(
      `"surveys": [{ "id": "a", ${SURVEY}, "from": "2026-11-01", "until": "2026-12-31", "prompt": {} }]`,
    ),
  ],
  [
    'objects of your own in a CRM that is known',
    file(
      `"topics": [{ "id": "a", "title": { "en": "t" }, "where": [${[
        ['salesforce', 'Visit__c'],
        ['salesforce', 'Account'],
        ['salesforce', 'Orders__c'],
        ['hubspot', '0-4'],
        ['odoo', 'crm.team'],
        ['dynamics', 'new_visit'],
      ]
        .map(([app, object]) => `{ "app": "${app}", "object": "${object}" }`)
        .join(', ')}] }]`,
    ),
  ],
  [
    'selectors that browsers read',
    file(
      `"anchors": [{ "id": "a", "title": { "en": "t" }, "selectors": ["[data-field=phone]", ".md\\\\:flex > .a--b", ".--b", "c-step:has(> [title='Größe' i])", "form:not(.a, .b) input[name='a.b']", "a:is(.x, .y):focus-visible ~ button", "details:open > input:user-valid", "/* it's */ .a/* > */.b > [title='/* c */' i] /* 1 */ input"], "role": "textbox" }]`,
    ),
  ],
  [
    'other screens of the CRM',
    file(
      '"topics": [{ "id": "a", "title": { "en": "t" }, "where": [{ "app": "other" }, { "app": "plain", "object": "other", "view": "other" }, { "view": "board" }] }], "adapters": [{ "app": "plain", "objects": ["deals"], "routes": [{ "at": "/:object/new", "view": "create" }, { "at": "/:object/:id", "view": "record" }, { "at": "/app?mode=edit&page=:object", "view": "edit" }, { "at": "/app#/:object", "view": "list" }] }]',
    ),
  ],
]

/** A survey with one question, in some language. */
const asks = (language: string, title: string, rest = '"type": "rating"') =>
  file(
    `"surveys": [{ "id": "a", "title": { "${language}": "t" }, "from": "2026-11-01", "until": "2026-12-31", "questions": [{ "id": "q", "title": { "${language}": "${title}" }, ${rest} }] }]`,
  )

const SUPERIORS: [language: string, title: string, word: string][] = [
  ['en', 'My manager uses the CRM', 'manager'],
  ['en', 'Does your boss help?', 'boss'],
  ['en', 'My Supervisor listens', 'Supervisor'],
  ['de', 'Hilft dir deine Vorgesetzte?', 'Vorgesetzte'],
  ['de', 'Wie spricht dein Chef davon?', 'Chef'],
  ['de', 'Nutzen die Führungskräfte das CRM?', 'Führungskräfte'],
  ['fr', 'Votre supérieure vous aide-t-elle ?', 'supérieure'],
  ['fr', 'Le responsable écoute', 'responsable'],
  ['it', 'Il tuo responsabile ascolta?', 'responsabile'],
  ['it', 'Il capo usa il CRM', 'capo'],
]

const SAID_OF_SUPERIORS = 'Write "superiors": true if so: groups of ten, never by department.'

for (const [language, title, word] of SUPERIORS)
  test(`a question that seems to be about superiors is noticed, ${language}: ${word}`, () => {
    const [line = '', ...others] = linesOf(asks(language, title))
    assert.ok(
      line.endsWith(
        `warning: surveys[0].questions[0]: seems to be about superiors ("${word}"). ${SAID_OF_SUPERIORS}`,
      ),
      line,
    )
    assert.deepEqual(others, [])
  })

test('superiors are noticed in the rows of a matrix and in what stands below a question', () => {
  const title = (id: string, words: string) => `{ "id": "${id}", "title": { "en": "${words}" } }`
  const rows = `"rows": [${title('r1', 'The team')}, ${title('r2', 'My boss')}]`
  const choices = `"choices": [${title('c1', 'Yes')}, ${title('c2', 'No')}]`
  for (const rest of [
    `"type": "matrix", ${rows}, ${choices}`,
    '"type": "rating", "note": { "en": "Think of your boss." }',
  ])
    assert.match(String(linesOf(asks('en', 'Who helps?', rest))), /about superiors \("boss"\)/)
})

test('what an answer about superiors asks is noticed, whatever it says', () => {
  const why =
    '"type": "yes-no", "superiors": true }, { "id": "why", "type": "rating", "title": { "en": "Why?" }, "when": [{ "question": "q", "is": ["no"] }]'
  const [line = '', ...others] = linesOf(asks('en', 'My boss helps', why))
  assert.match(
    line,
    /questions\[1\]: is asked by an answer about superiors, and published like one\. Write "superiors": true: /,
  )
  assert.deepEqual(others, [])
  assert.deepEqual(linesOf(asks('en', 'My boss helps', `${why}, "superiors": true`)), [])
})

test('nothing is said of superiors where a question is marked, only read, or uses a part of such a word', () => {
  for (const [title, rest] of [
    ['My manager helps', '"type": "rating", "superiors": true'],
    ['How is the management of lists?', '"type": "rating"'],
    ['An embossed card', '"type": "rating"'],
  ] as const)
    assert.deepEqual(linesOf(asks('en', title, rest)), [], title)
  const read = '"type": "statement" }, { "id": "r", "type": "rating", "title": { "en": "r" }'
  assert.deepEqual(linesOf(asks('en', 'Your manager sees no answer', read)), [])
})

for (const [what, text] of FINE)
  test(`nothing is said of ${what}`, () => assert.deepEqual(linesOf(text), []))

test('a place in a file of many lines is where an editor counts it', () => {
  const text = '{\r\n  "v": 1,\r\n  "site": "acme",\r\n  "digest": "year"\r\n}'
  assert.match(String(linesOf(text)), /^f:4:13: error: digest: /)
})

test('a file that no widget would load is refused before it is read', () => {
  const [line, ...others] = linesOf(`${file('')}${' '.repeat(1_048_576)}`)
  assert.match(line ?? '', /^f:1:1: error: has 1048\d+ bytes, and at most 1048576 are loaded\./)
  assert.deepEqual(others, [])
})

test('a route with two names in one part is refused: it would keep a browser busy', () => {
  const adapter = (at: string) =>
    `"adapters": [{ "app": "a", "objects": [], "routes": [{ "at": "${at}", "view": "list" }] }]`
  const isError = (at: string) => linesOf(file(adapter(at))).some((line) => line.includes('error'))
  assert.equal(isError('/:a:b'), true)
  assert.equal(isError('/x/:a-:b'), true)
  assert.equal(isError('/:a/:b?c=:d#:e'), false)
})

test('what a file holds is repeated at most in part', () => {
  const [line = ''] = linesOf(`{ "v": 1, "site": "${'x'.repeat(10_000)}" }`)
  assert.ok(line.length < 200, line)
})

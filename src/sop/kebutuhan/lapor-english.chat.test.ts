/** The same round in English (A1). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openKebutuhanOffice } from '../../../test/kebutuhan-office.ts';
import type { Office } from '../../../test/office.ts';
import type { Person } from '../../simulator/world-types.ts';

let office: Office;
let siti: Person;
let rina: Person;

beforeEach(async () => {
  ({ office, siti, rina } = await openKebutuhanOffice());
});
afterEach(() => office.close());

test('in English', async () => {
  await siti.says('/bahasa');
  await siti.taps('English');
  await rina.says('/bahasa');
  await rina.taps('English');
  office.transcript(siti, rina);
  await siti.says('/lapor');
  await siti.taps('Kesehatan');
  await siti.taps('Air bersih');
  await siti.says('RT 03');
  await siti.says('skip');
  await siti.says('12');
  await siti.says('11');
  await siti.says('40');
  await siti.taps('🟢 Ordinary');
  await siti.says('The wells have been dry for two weeks.');
  await siti.taps('Skip');
  await siti.says('skip');
  await siti.taps('✅ Send');
  await rina.taps('↩️ Send back');
  await rina.says('How many wells?');
  await rina.taps('✅ Send');
  expect(office.transcript(siti, rina)).toMatchInlineSnapshot(`
    "Siti ▸ /lapor
    KesraBot ▸ Siti: *Report a need*
      
      _Step 1/10_
      Which field is this need about?
      [Sosial]
      [Kesehatan]
      [Pendidikan]
      [Keagamaan]
      [Pemberdayaan]
      [Perempuan dan anak]
      [✖ Cancel]
    Siti ▸ [Kesehatan]
    KesraBot ▸ Siti: (diubah) _Step 1/10_
      Which field is this need about?
      → *Kesehatan*
    KesraBot ▸ Siti: _Step 2/10_
      What kind of need is it?
      [Stunting/gizi (PMT, ibu hamil KEK)]
      [PBI-JKN nonaktif]
      [Rujukan/ambulans]
      [Sanitasi/jamban]
      [Air bersih]
      [Sarana posyandu]
      [◀ Back] [✖ Cancel]
    Siti ▸ [Air bersih]
    KesraBot ▸ Siti: (diubah) _Step 2/10_
      What kind of need is it?
      → *Air bersih*
    KesraBot ▸ Siti: _Step 3/10_
      Where in Desa Sarapat, Kecamatan Dusun Timur is it? Example: RT 03, Dusun II.
      [◀ Back] [✖ Cancel]
    Siti ▸ RT 03
    KesraBot ▸ Siti: ✓ Place: *RT 03*
      
      _Step 4/10_
      Send a pin on the map if you can. You may skip this.
      ⌨ [📍 Send my location]
      ⌨ [Skip] [◀ Back] [✖ Cancel]
    Siti ▸ skip
    KesraBot ▸ Siti: ✓ Pin: *Skipped*
      ⌨ [📝 Report a need] [📋 My reports]
      ⌨ [📦 Confirm aid] [📨 Invitations]
      ⌨ [🗓 Quarter] [🗒 Minutes]
      ⌨ [📌 Action items] [☰ Menu]
    KesraBot ▸ Siti: _Step 5/10_
      How many households (KK) are in need? Example: 12.
      [◀ Back] [✖ Cancel]
    Siti ▸ 12
    KesraBot ▸ Siti: ✓ Households: *12*
      
      _Step 6/10_
      How many people are they in all? At least 12. Example: 48.
      [◀ Back] [✖ Cancel]
    Siti ▸ 11
    KesraBot ▸ Siti: The number of people cannot be smaller than the number of households (12). Example: 48.
      [◀ Back] [✖ Cancel]
    Siti ▸ 40
    KesraBot ▸ Siti: ✓ People: *40*
      
      _Step 7/10_
      How urgent is it?
      [🟢 Ordinary] [🟠 Urgent]
      [🔴 Emergency]
      [◀ Back] [✖ Cancel]
    Siti ▸ [🟢 Ordinary]
    KesraBot ▸ Siti: (diubah) _Step 7/10_
      How urgent is it?
      → *🟢 Ordinary*
    KesraBot ▸ Siti: _Step 8/10_
      What happened, and what is needed? Tell it briefly. Names of residents and NIK are not needed.
      [◀ Back] [✖ Cancel]
    Siti ▸ The wells have been dry for two weeks.
    KesraBot ▸ Siti: ✓ Account: *The wells have been dry for two weeks.*
      
      _Step 9/10_
      Are there photos? Please send no photos of KTP or KK.
      Send photos, several at once are fine (at most 5). Then press Done.
      [Done]
      [Skip] [◀ Back] [✖ Cancel]
    Siti ▸ [Skip]
    KesraBot ▸ Siti: (diubah) _Step 9/10_
      Are there photos? Please send no photos of KTP or KK.
      → *Skipped*
    KesraBot ▸ Siti: _Step 10/10_
      Who can be called on the spot? Send a contact card, or write name and number. You may skip this.
      ⌨ [📱 Send my number]
      ⌨ [Skip] [◀ Back] [✖ Cancel]
    Siti ▸ skip
    KesraBot ▸ Siti: ✓ Contact: *Skipped*
      ⌨ [📝 Report a need] [📋 My reports]
      ⌨ [📦 Confirm aid] [📨 Invitations]
      ⌨ [🗓 Quarter] [🗒 Minutes]
      ⌨ [📌 Action items] [☰ Menu]
    KesraBot ▸ Siti: *Report a need* — please check
      
      Field: *Kesehatan*
      Kind: *Air bersih*
      Place: *RT 03*
      Pin: *(skipped)*
      Households: *12*
      People: *40*
      Urgency: *🟢 Ordinary*
      Account: *The wells have been dry for two weeks.*
      Photos: *(skipped)*
      Contact: *(skipped)*
      
      All correct? Press *Send*. Something wrong? Press its ✏️ button to change it.
      [✏️ Field] [✏️ Kind]
      [✏️ Place] [✏️ Pin]
      [✏️ Households] [✏️ People]
      [✏️ Urgency] [✏️ Account]
      [✏️ Photos] [✏️ Contact]
      [✅ Send] [✖ Cancel]
    Siti ▸ [✅ Send]
    KesraBot ▸ Siti: (diubah) *Report a need* — please check
      
      Field: *Kesehatan*
      Kind: *Air bersih*
      Place: *RT 03*
      Pin: *(skipped)*
      Households: *12*
      People: *40*
      Urgency: *🟢 Ordinary*
      Account: *The wells have been dry for two weeks.*
      Photos: *(skipped)*
      Contact: *(skipped)*
      → *Send*
    KesraBot ▸ Siti: Thank you. The report is stored under number *K-0001* and is on its way to the Kasi Kesra.
      Photos later? Send them as a reply to this message, or with K-0001 as caption.
      
      *K-0001* · 🟢 Ordinary · 📥 Received
      *Air bersih* (Kesehatan)
      Desa Sarapat, RT 03
      12 households, 40 people
      The wells have been dry for two weeks.
      Reported by Siti Aminah (Sekretaris Desa), Tuesday, 24 November 2026, 09:00 WIB
      ⌨ [📝 Report a need] [📋 My reports]
      ⌨ [📦 Confirm aid] [📨 Invitations]
      ⌨ [🗓 Quarter] [🗒 Minutes]
      ⌨ [📌 Action items] [☰ Menu]
    KesraBot ▸ Rina: *K-0001* · 🟢 Ordinary · 📥 Received
      *Air bersih* (Kesehatan)
      Desa Sarapat, RT 03
      12 households, 40 people
      The wells have been dry for two weeks.
      Reported by Siti Aminah (Sekretaris Desa), Tuesday, 24 November 2026, 09:00 WIB
      [✅ Verify] [↩️ Send back]
      [⛔ Reject] [🛠 Take up]
    Rina ▸ [↩️ Send back]
    KesraBot ▸ Rina: *Send a need back*
      
      _Step 1/1_
      What do you want to ask the reporter of *K-0001*? Example: How many houses are under water?
      [✖ Cancel]
    Rina ▸ How many wells?
    KesraBot ▸ Rina: ✓ Question: *How many wells?*
      
      *Send a need back* — please check
      
      Question: *How many wells?*
      
      All correct? Press *Send*. Something wrong? Press its ✏️ button to change it.
      [✏️ Question]
      [✅ Send] [✖ Cancel]
    Rina ▸ [✅ Send]
    KesraBot ▸ Rina: (diubah) *Send a need back* — please check
      
      Question: *How many wells?*
      → *Send*
    KesraBot ▸ Rina: *K-0001* was sent back. Your question is on its way to the reporter.
      ⌨ [📋 List of needs] [📦 Distributions]
      ⌨ [📅 Meetings] [🗓 Quarter]
      ⌨ [📊 Summary] [✉️ Invite]
      ⌨ [👥 Contacts] [☰ Menu]
    KesraBot ▸ Siti: ↩️ The Kasi Kesra asks about *K-0001* (Air bersih):
      How many wells?
      Please press Answer.
      [✍️ Answer]"
  `);
});

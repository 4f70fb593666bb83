import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findCompany } from '../../../src/answers/company/company.ts';
import { openStore } from '../../../src/snapshot/store.ts';
import { lookupOf } from '../../answers/look-up.ts';
import { folderOf, runTerminal } from '../../terminal/run-terminal.ts';

const material = {
  'a.txt': 'De topman van Brixum vertrok.\n\nDe beursgang van Talmo lukte.\n\nNiemand kent brx.',
};

describe('companies.yaml in the folder of material', () => {
  test('goes over what was found, and a reload reads it again', async () => {
    const folder = await folderOf({ ...material, 'companies.yaml': 'Talmo: { ignore: true }' });
    const store = await openStore(folder);
    const names = () => store.current().facts.companies.map(({ name }) => name);
    expect(names()).toEqual(['Brixum']);
    await writeFile(
      join(folder, 'companies.yaml'),
      'Brixum: { aliases: [brx], kind: company }\nTalmo:\n  kind: medium\n',
    );
    await store.reload();
    expect(names()).toEqual(['Brixum', 'Talmo']);
    const answer = await findCompany(lookupOf('BRX'), store.current());
    expect(answer).toMatchObject({ confidence: 'sure', total: 2 });
    expect(answer.company).toMatchObject({ name: 'Brixum', aliases: ['brx'], kind: 'company' });
  });

  test('with mistakes loses only these, and says so', async () => {
    const folder = await folderOf({ ...material, 'companies.yaml': 'Brixum: 3\nTalmo:' });
    const { warnings, facts } = (await openStore(folder)).current();
    expect(warnings).toEqual([expect.stringMatching(/^companies\.yaml: "Brixum" cannot be used/u)]);
    expect(facts.companies.map(({ name }) => name)).toEqual(['Brixum', 'Talmo']);
  });

  test('is reported by check: how many names, and which stand nowhere', async () => {
    const yaml = 'Brixum: { aliases: [brx, bx] }\nTalmo: { ignore: true }\nZoevie:\nVandel: 3\n';
    const folder = await folderOf({ ...material, 'companies.yaml': yaml });
    const { code, stdout } = await runTerminal('check', [folder]);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^companies\.yaml: 3 names stated, 2 aliases, 1 ignored, 1 error, 1 found nowhere in the material: Zoevie$/mu,
    );
    expect(stdout).toMatch(/^WARNING {2}companies\.yaml: "Vandel" cannot be used/mu);
  });

  test('that is not there is not reported', async () => {
    const { stdout } = await runTerminal('check', [await folderOf(material)]);
    expect(stdout).not.toContain('companies.yaml');
  });
});

import { hasPostgres } from './postgres.ts';

/** Says before all tests what is not among them, once. */
export default function sayLeftOut(): void {
  if (hasPostgres) return;
  process.stdout.write(
    'Left out: tests of libraries in PostgreSQL, as there is no initdb here and no TEST_DATABASE_URL.\n',
  );
}

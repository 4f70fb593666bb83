const { findFigures } = await import(process.cwd() + '/tests/facts/figures/find.ts');
findFigures('5 ('.repeat(20000), 'nl');

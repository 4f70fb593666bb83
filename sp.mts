const { findFigures } = await import(process.cwd() + '/tests/facts/figures/find.ts');
for (const unit of process.argv.slice(2)) for (const n of [50_000, 100_000, 200_000]) { const t = process.cpuUsage(); findFigures(unit.repeat(n / unit.length), 'nl'); const u = process.cpuUsage(t); console.log(JSON.stringify(unit), n, ((u.user + u.system) / 1e6).toFixed(1)); }

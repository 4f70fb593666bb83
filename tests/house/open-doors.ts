// Opens the doors that its arguments name, and looks what happens.
for (const door of process.argv.slice(2)) await import(new URL(door, import.meta.url).href);
// What a door has started gets its turn.
await new Promise((resolve) => setTimeout(resolve, 800));

await import('../../src/child/index.ts');

// Serves nobody: whatever the room does for those that serve is not for this process.
setTimeout(() => process.exit(0), 1_500);

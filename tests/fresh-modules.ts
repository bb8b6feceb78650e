import { vi } from 'vitest';

// Test files share a process, because starting one for each takes longer than most of them run. Modules
// that remember something, such as the words and kinds registered, begin anew for each file.
vi.resetModules();

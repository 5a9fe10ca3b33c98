import '../test/setup/console.js';

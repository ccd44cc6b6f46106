// Whoever signed out leaves nothing typed behind in this browser, and every other window is told.
const query = new URL(import.meta.url).search;
const { dropAll } = await import(`./kept-words.js${query}`);
dropAll();
new BroadcastChannel('consilium.left').postMessage('');

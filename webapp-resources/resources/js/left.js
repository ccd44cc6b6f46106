// Whoever signed out leaves nothing typed behind in this browser.
try {
  Object.keys(sessionStorage).filter((name) => name.startsWith('room.unsent/')).forEach((name) => sessionStorage.removeItem(name));
} catch { /* nothing can be kept here */ }
new BroadcastChannel('consilium.left').postMessage('');

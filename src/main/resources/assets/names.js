// Proposes names while one is typed. Without it the form leads to the same things.
"use strict";
for (const [i, field] of document.querySelectorAll("input[data-names]").entries()) {
  const list = document.createElement("datalist");
  list.id = "names-" + i;
  field.after(list);
  field.setAttribute("list", list.id);
  const kind = field.dataset.names;
  let asked = "";
  let waiting = 0;
  let addresses = new Map();

  const propose = (things) => {
    addresses = new Map();
    list.replaceChildren(
      ...things.slice(0, 20).map((thing) => {
        const option = document.createElement("option");
        option.value = thing.name;
        option.label = thing.traits || thing.kind;
        // of namesakes the page of the search tells which is which
        addresses.set(thing.name, addresses.has(thing.name) ? "" : thing.address);
        return option;
      }),
    );
  };

  const ask = async () => {
    const typed = field.value.trim();
    if (typed.length < 2 || typed === asked) return;
    asked = typed;
    const query = new URLSearchParams({ name: typed, ...(kind && { kind }) });
    try {
      const answer = await fetch("/browse.json?" + query);
      if (answer.ok && asked === typed) propose(await answer.json());
    } catch {
      // the form works without proposals
    }
  };

  field.addEventListener("input", (event) => {
    const chosen = !event.inputType || event.inputType === "insertReplacementText";
    if (chosen && !kind && addresses.get(field.value)) {
      location.assign(addresses.get(field.value));
      return;
    }
    clearTimeout(waiting);
    waiting = setTimeout(ask, 120);
  });
}

// Several files, dropped or chosen, are sent one by one, so that each is told of as soon as it is
// read. Without this script the form sends them together.
(() => {
  const form = document.querySelector('form[data-drop]');
  if (!form) {
    return;
  }
  const drop = form.querySelector('.drop');
  const files = form.querySelector('input[type=file]');
  const told = form.querySelector('.progress');
  const waiting = document.getElementById('drafts');

  const link = (href, text) => {
    const a = document.createElement('a');
    a.href = href;
    const words = document.createElement('bdi');
    words.textContent = text;
    a.append(words);
    return a;
  };

  const row = (draft) => {
    const line = waiting.querySelector('tbody').insertRow();
    line.insertCell().append(link(draft.href, draft.title), draft.refusal ? ' rejected' : '');
    line.insertCell().textContent = draft.claims;
    line.insertCell().textContent = draft.missed;
    waiting.hidden = false;
  };

  const problem = async (answer) => {
    try {
      return (await answer.json()).detail;
    } catch {
      return `The server answered ${answer.status}.`;
    }
  };

  const send = async (file) => {
    const body = new FormData(form);
    body.delete('text');
    body.delete('files');
    body.append('files', file, file.name);
    const answer = await fetch(form.action, { method: 'POST', body, headers: { Accept: 'application/json' } });
    if (!answer.ok) {
      throw new Error(await problem(answer));
    }
    (await answer.json()).drafts.forEach(row);
  };

  const sendAll = async (list) => {
    if (list.length > 1 && form.elements.url.value) {
      told.textContent = 'An address belongs to one article; send that one alone.';
      return;
    }
    const bar = document.createElement('progress');
    const count = document.createElement('p');
    const failures = document.createElement('ul');
    bar.max = list.length;
    told.replaceChildren(bar, count, failures);
    let done = 0;
    for (const file of list) {
      try {
        await send(file);
      } catch (e) {
        const line = document.createElement('li');
        line.textContent = `${file.name}: ${e.message}`;
        failures.append(line);
      }
      done += 1;
      bar.value = done;
      count.textContent = `${done} of ${list.length} read`;
    }
    files.value = '';
  };

  drop.addEventListener('dragover', (event) => {
    event.preventDefault();
    drop.classList.add('over');
  });
  drop.addEventListener('dragleave', () => drop.classList.remove('over'));
  drop.addEventListener('drop', (event) => {
    event.preventDefault();
    drop.classList.remove('over');
    sendAll([...event.dataTransfer.files]);
  });
  form.addEventListener('submit', (event) => {
    if (files.files.length > 1) {
      event.preventDefault();
      sendAll([...files.files]);
    }
  });
})();

/**
 * What ties a quotation to its cue and speaker under the pointer and the focus. Without it everything can still be
 * read: the same numbers stand at all three. It listens to the whole page, so that one is enough for many fragments.
 * It holds no `<` and no `&`, so that it is the same in HTML and in XML.
 */
export const SCRIPT = `(()=>{if(window.qawlTies)return;window.qawlTies=true;let lit=[],cards=[];
const clear=()=>{for(const e of lit)e.classList.remove('qawl-on');for(const c of cards)c.hidden=true;lit=[];cards=[]};
const show=t=>{clear();const own=t instanceof Element?t.closest('.qawl [data-q]'):null;if(!own)return;
const root=own.closest('.qawl'),all=new Set(own.dataset.q.split(' '));let label='';
for(const e of root.querySelectorAll('[data-q]'))if(e.dataset.q.split(' ').some(n=>all.has(n))){e.classList.add('qawl-on');lit.push(e);
if(!label)if(e.id)label=e.getAttribute('aria-label')||''}
const card=root.querySelector('.qawl-card');if(card)if(label){card.textContent=label;card.hidden=all.size!==1;cards.push(card)}};
const focused=()=>document.activeElement;
addEventListener('mouseover',e=>show(e.target.closest('.qawl [data-q]')||focused()));addEventListener('focusin',e=>show(e.target));
addEventListener('focusout',clear);addEventListener('keydown',e=>{if(e.key==='Escape')clear()});})();`;

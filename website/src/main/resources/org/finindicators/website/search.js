// Filters the list of all pages by the words in the address, search.html?q=par30; without it the list is whole.
(function () {
  "use strict";
  var field = document.getElementById("search");
  var list = document.getElementById("index");
  var found = document.getElementById("found");
  var plain = function (text) {
    return text.toLowerCase().replace(/[_\-\/().,]+/g, " ");
  };
  var entries = Array.prototype.map.call(list.children, function (entry, place) {
    var title = plain(entry.firstChild.textContent);
    var words = plain(entry.getAttribute("data-words") || "");
    return {
      entry: entry,
      place: place,
      title: title,
      words: words,
      all: title + " " + words + " " + plain(entry.textContent),
      indicator: entry.querySelector(".part").textContent === "indicators"
    };
  });
  var score = function (one, asked) {
    var points = 0;
    for (var at = 0; at < asked.length; at++) {
      var word = asked[at];
      if (one.all.indexOf(word) < 0) {
        return -1;
      }
      points += (" " + one.title + " ").indexOf(" " + word + " ") >= 0 ? 8 : one.title.indexOf(word) >= 0 ? 4
        : (" " + one.words + " ").indexOf(" " + word + " ") >= 0 ? 6 : one.words.indexOf(word) >= 0 ? 2 : 1;
    }
    var phrase = " " + asked.join(" ") + " ";
    if (one.title === asked.join(" ")) {
      points = 1000;
    } else if ((" " + one.words + " ").indexOf(phrase) >= 0) {
      points = 500;
    }
    // of pages found alike an indicator comes first
    return points + (one.indicator ? 0.5 : 0);
  };
  var show = function (text) {
    var asked = plain(text).split(/\s+/).filter(Boolean);
    var hits = entries.map(function (one) {
      return { one: one, points: score(one, asked) };
    }).filter(function (hit) {
      var on = hit.points >= 0;
      hit.one.entry.hidden = !on;
      return on;
    });
    hits.sort(function (a, b) {
      return b.points - a.points || a.one.place - b.one.place;
    });
    hits.forEach(function (hit) {
      list.appendChild(hit.one.entry);
    });
    found.textContent = asked.length === 0 ? "All " + entries.length + " pages and types."
      : hits.length + (hits.length === 1 ? " page for " : " pages for ") + asked.join(" ") + ".";
  };
  field.value = new URLSearchParams(location.search).get("q") || "";
  field.addEventListener("input", function () {
    show(field.value);
  });
  show(field.value);
})();

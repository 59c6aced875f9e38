# Who has something to do, as questions of a form: src/office/book. Keys: pihak-…

pihak-label = Kind
pihak-question = Who does it?
pihak-instansi = 🏢 A body
pihak-desa = 🏘 A desa
pihak-orang = 👤 A certain person
pihak-label-siapa = Who
pihak-question-siapa = Who is responsible for it?

# Siapa yang mengerjakan sesuatu, sebagai pertanyaan formulir: src/office/book. Kunci: pihak-…

pihak-label = Pihak
pihak-question = Siapa yang mengerjakan?
pihak-instansi = 🏢 Instansi
pihak-desa = 🏘 Desa
pihak-orang = 👤 Orang tertentu
pihak-label-siapa = Penanggung jawab
pihak-question-siapa = Siapa penanggung jawabnya?

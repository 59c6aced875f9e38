# Pengingat harian (D1). Kunci: pengingat-…

pengingat-heading = { $count ->
        [1] ⏰ <b>Pengingat</b>
       *[other] ⏰ <b>Yang menunggu Bapak/Ibu: { $count } hal</b>
    }
pengingat-bullet = •
pengingat-more = … dan { $count } hal lain. Buka /menu untuk melihat semuanya.

## Kabar yang mungkin belum sampai
pengingat-unsure = Mungkin sudah Bapak/Ibu terima ({ $at }): { $kabar }
pengingat-button-unsure = 📩 Baca { $nomor }
pengingat-button-unsure-at = 📩 Baca kabar { $at }

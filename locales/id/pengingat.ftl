# Pengingat harian (D1). Kunci: pengingat-…

pengingat-heading = { $count ->
        [1] ⏰ <b>Pengingat</b>
       *[other] ⏰ <b>Yang menunggu Bapak/Ibu: { $count } hal</b>
    }
pengingat-bullet = •
pengingat-more = … dan { $count } hal lain. Buka /menu untuk melihat semuanya.
